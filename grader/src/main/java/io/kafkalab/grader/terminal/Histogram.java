package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.rubric.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Grades as bars of text: so many from this number of points to that; the full marks count with the last ones below. */
final class Histogram {

    private static final int MOST_BARS = 10;
    private static final int LONGEST = 30;
    private static final List<BigDecimal> STEPS = Stream.of("0.5", "1", "2", "5", "10", "20", "50", "100")
            .map(BigDecimal::new)
            .toList();

    private Histogram() {}

    /** Its lines; none if there are no grades. */
    static List<String> of(List<BigDecimal> grades, BigDecimal most, Locale locale) {
        if (grades.isEmpty() || most.signum() <= 0) {
            return List.of();
        }
        BigDecimal step = step(most);
        int[] counts = new int[most.divide(step, 0, RoundingMode.CEILING).intValueExact()];
        for (BigDecimal grade : grades) {
            int bar = grade.divide(step, 0, RoundingMode.FLOOR).intValueExact();
            counts[Math.max(0, Math.min(bar, counts.length - 1))]++;
        }
        int highest = Arrays.stream(counts).max().orElse(1);
        int width = Points.shown(most, locale).length() + (step.scale() > 0 ? 2 : 0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            BigDecimal from = step.multiply(BigDecimal.valueOf(i));
            String range = Columns.right(Points.shown(from, locale), width)
                    + " – "
                    + Columns.right(Points.shown(from.add(step).min(most), locale), width);
            lines.add(counts[i] == 0 ? range : range + "  " + bar(counts[i], highest) + " " + counts[i]);
        }
        return lines;
    }

    private static BigDecimal step(BigDecimal most) {
        return STEPS.stream()
                .filter(step -> most.divide(step, 0, RoundingMode.CEILING).intValueExact() <= MOST_BARS)
                .findFirst()
                .orElseGet(() -> most.divide(BigDecimal.valueOf(MOST_BARS), 0, RoundingMode.CEILING));
    }

    /** In a small class each bar is as long as it counts. */
    private static String bar(int count, int highest) {
        int length = highest <= LONGEST ? count : Math.max(1, Math.round((float) LONGEST * count / highest));
        return "█".repeat(length);
    }
}
