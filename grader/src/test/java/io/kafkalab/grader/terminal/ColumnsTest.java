package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"Léa,3", "Le\u0301a,3", "山田,4", "😀,2", "'',0"})
    void lettersTakeNoneOneOrTwo(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void aCutNeverHalvesALetter() {
        assertThat(Columns.cut("山田太郎", 6)).isEqualTo("山田…");
        assertThat(Columns.cut("山田太郎", 5)).isEqualTo("山田…");
        assertThat(Columns.cut("山田太郎", 8)).isEqualTo("山田太郎");
        assertThat(Columns.cut("abc", 1)).isEqualTo("…");
        assertThat(Columns.cut("abc", 0)).isEmpty();
    }

    @Test
    void cellsAreFilledToTheirWidth() {
        assertThat(Columns.cell("山田", 6)).isEqualTo("山田  ");
        assertThat(Columns.right("山田", 6)).isEqualTo("  山田");
        assertThat(Columns.cell("abcdef", 4)).isEqualTo("abc…");
    }
}
