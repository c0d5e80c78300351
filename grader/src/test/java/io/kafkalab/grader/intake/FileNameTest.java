package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "21905123,21905123",
        "Léa Martin,Léa_Martin",
        "../../etc,__.._etc",
        "..,_",
        "../x,__x",
        "a/b,a_b",
        "'',_",
        "CON,_CON",
        "nul.txt,_nul.txt",
        "lpt1,_lpt1",
        "console,console",
        "a.,a_",
        "C:\\x,C__x",
        "e\u0301,é",
        "'a\nb\u001b[31m','a_b__31m'"
    })
    void aFileIsNamedAfterTheIdAsFarAsSafe(String id, String name) {
        assertThat(FileName.of(id)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "学", "😀"})
    void longIdsMakeShortNamesThatDiffer(String letter) {
        String one = FileName.of(letter.repeat(300) + "1");
        assertThat(one).isNotEqualTo(FileName.of(letter.repeat(300) + "2")).doesNotContain("\uFFFD");
        assertThat(one.length()).isLessThanOrEqualTo(100);
        assertThat(one.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
    }

    @Test
    void whatOneFileSystemTakesForOneNameIsOne() {
        assertThat(FileName.folded("Léa Martin")).isEqualTo(FileName.folded("le\u0301a_MARTIN"));
    }
}
