package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.reading.Printout.Number;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "clé 12 -> 3|12 3",
                "12-3|12 3",
                "-1|-1",
                "-3|3",
                "-12|12",
                "x12 3y _4 5_ é6 7é|~~",
                "(12, '3')|12 3",
                "1.5|1 5"
            })
    void wholeTokensAreNumbers(String line, String numbers) {
        assertThat(new Printout(line).numbers().stream().map(Number::text))
                .containsExactly(numbers == null || numbers.isEmpty() ? new String[0] : numbers.split(" "));
    }

    @Test
    void eachKnowsItsLine() {
        Printout printout = new Printout("1\nno number\n2 3\n");
        assertThat(printout.numbers()).containsExactly(new Number("1", 0), new Number("2", 2), new Number("3", 2));
        assertThat(printout.number(1)).isEqualTo(new Number("2", 2));
    }

    @Test
    void linesOfOneStatementLookAlike() {
        Printout printout = new Printout("|   7 | 12 |\n| 123 |  4 |\n| 5 ; 6 |");
        assertThat(printout.shape(0)).isEqualTo("| # | # |").isEqualTo(printout.shape(2));
        assertThat(printout.shape(4)).isEqualTo("| # ; # |");
    }
}
