package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void fullMarksCountWithTheLastBelowThem() {
        assertThat(bars("20", "0", "1.5", "2", "18", "20", "20"))
                .startsWith(" 0 –  2  ██ 2", " 2 –  4  █ 1", " 4 –  6")
                .endsWith("18 – 20  ███ 3")
                .hasSize(10);
    }

    @Test
    void stepsAreRound() {
        assertThat(bars("4", "3.5")).hasSize(8).contains("3,5 –   4  █ 1");
        assertThat(bars("15", "15")).hasSize(8).endsWith("14 – 15  █ 1");
        assertThat(bars("3000", "0")).hasSize(10).startsWith("   0 –  300  █ 1");
    }

    @Test
    void aLargeClassKeepsItsProportions() {
        List<BigDecimal> grades = Stream.concat(
                        Collections.nCopies(2000, BigDecimal.TEN).stream(), Stream.of(BigDecimal.ZERO))
                .toList();
        assertThat(Histogram.of(grades, new BigDecimal(20), Locale.FRENCH))
                .contains(" 0 –  2  █ 1", "10 – 12  " + "█".repeat(30) + " 2000");
    }

    @Test
    void noGradesAreNoBars() {
        assertThat(bars("20")).isEmpty();
    }

    private static List<String> bars(String most, String... grades) {
        return Histogram.of(Stream.of(grades).map(BigDecimal::new).toList(), new BigDecimal(most), Locale.FRENCH);
    }
}
