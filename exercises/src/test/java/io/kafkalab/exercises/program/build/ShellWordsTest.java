package io.kafkalab.exercises.program.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShellWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kcat -L",
                "x=1; kcat -L",
                "echo a | kcat -P",
                "n=$(kcat -L)",
                "`kcat -L`",
                "if kcat -L; then",
                "/usr/bin/kcat -L",
                "a|kcat"
            })
    void seesACommand(String script) {
        assertThat(new ShellWords(script).mention("kcat")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# kcat would do", "ls  # not kcat", "kcat2 -L", "my-kcat -L", ""})
    void seesNoCommand(String script) {
        assertThat(new ShellWords(script).mention("kcat")).isFalse();
    }

    @Test
    void seesAScriptThatIsStartedByItsPath() {
        assertThat(new ShellWords("\"./Mes réponses/envoi.py\" 3").mentionFile(".py"))
                .isTrue();
        assertThat(new ShellWords("kcat -L  # not envoi.py").mentionFile(".py")).isFalse();
    }

    @Test
    void seesThatAProgramAsksForACommandItself() {
        assertThat(new ShellWords("if command -v kcat >/dev/null; then kcat -L; else kafkacat -L; fi").ask("kcat"))
                .isTrue();
        assertThat(new ShellWords("which -s kcat || exit").ask("kcat")).isTrue();
        assertThat(new ShellWords("kcat -L").ask("kcat")).isFalse();
    }
}
