package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerLinesTest {

    private static final int WIDTH = 40;

    @Test
    void whatFitsStaysAsItIs() {
        List<String> lines =
                List.of("A.java:4: error: ';' expected", "        int n = 1", "                 ^", "1 error");
        assertThat(CompilerLines.of(lines, WIDTH)).isEqualTo(lines);
    }

    @Test
    void aLongLineIsCutAroundTheMark() {
        String code = "        String servers = System.getenv(\"KAFKA_BOOTSTRAP_SERVERS\") + more + and + more;";
        String mark = " ".repeat(code.indexOf("more")) + "^";
        List<String> shown = CompilerLines.of(List.of(code, mark), WIDTH);
        assertThat(shown).hasSize(2).allMatch(line -> Columns.of(line) <= WIDTH);
        assertThat(shown.get(0).substring(shown.get(1).indexOf('^'))).startsWith("more");
        assertThat(shown.get(0)).startsWith("…");
    }

    @Test
    void aMarkAtTheEndOfALongLineStaysUnderIt() {
        String code = "        " + "a + ".repeat(20) + "b)";
        String mark = " ".repeat(code.indexOf('b')) + "^~";
        List<String> shown = CompilerLines.of(List.of(code, mark), WIDTH);
        assertThat(shown.get(0).substring(shown.get(1).indexOf('^'))).startsWith("b)");
    }

    @Test
    void aMarkNearTheBeginningKeepsTheBeginning() {
        String code = "    foo(" + "x, ".repeat(30) + ")";
        List<String> shown = CompilerLines.of(List.of(code, "    ^"), WIDTH);
        assertThat(shown).containsExactly(Columns.cut(code, WIDTH), "    ^");
    }
}
