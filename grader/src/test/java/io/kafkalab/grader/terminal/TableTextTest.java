package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.observed.EvidenceTable;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {

    private static final int WIDTH = 50;

    @Test
    void recordsStandInColumns() {
        assertThat(lines(List.of("0", "0", "202200000001", "3"), List.of("1", "10", "null", "\u001b[31mrouge")))
                .containsExactly(
                        "Topic",
                        "  partition  offset  clé           valeur",
                        "  0          0       202200000001  3",
                        "  1          10      null          ␛[31mrouge");
    }

    @Test
    void whatIsTooLongIsCutWhereThereIsMost() {
        assertThat(lines(List.of("0", "0", "1", "1"), List.of("0", "0", "202200000001", "x".repeat(200))))
                .allMatch(line -> Columns.of(line) <= WIDTH)
                .last()
                .asString()
                .startsWith("  0          0       202200000001  xxxx")
                .endsWith("x…");
    }

    @Test
    void wideLettersTakeTwoColumns() {
        assertThat(lines(List.of("0", "0", "路", "1"), List.of("0", "1", "ab", "2")))
                .contains("  0          0       路   1", "  0          1       ab   2");
    }

    private static List<String> lines(List<String> first, List<String> second) {
        EvidenceTable table =
                new EvidenceTable("Topic", List.of("partition", "offset", "clé", "valeur"), List.of(first, second), 0);
        return new TableText(Catalogue.in(Language.FRENCH), Ink.PLAIN, WIDTH).of(List.of(table));
    }
}
