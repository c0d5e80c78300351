package io.kafkalab.exercises.rubric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/** Points, as they are added, stored and shown. */
public final class Points {
    private Points() {}

    /** The sum, leaving out what is null. */
    public static BigDecimal sum(Collection<BigDecimal> points) {
        return stored(points.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** As results files have them: at least one decimal, and no more than needed. */
    public static BigDecimal stored(BigDecimal points) {
        BigDecimal shortest = points.stripTrailingZeros();
        return shortest.setScale(Math.max(1, shortest.scale()), RoundingMode.UNNECESSARY);
    }

    /** As people read them in a language: {@code 1,5} or {@code 1.5}, at most two decimals. */
    public static String shown(BigDecimal points, Locale locale) {
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(locale));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(points);
    }
}
