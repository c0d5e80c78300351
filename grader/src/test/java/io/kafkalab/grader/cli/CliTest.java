package io.kafkalab.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade|Missing: PATH.",
                "grade x --sed 4|There is no option --sed. Did you mean: --seed?",
                "grade x --backend docker|--backend: “docker” is not an allowed value. Allowed: auto, containers, embedded, attached.",
                "grade x --backend attached|--backend: “attached” means running services, to which klab never writes",
                "grade x --jobs 0|--jobs is 0, but takes a whole number from 1 to 64.",
                "grade x --seed four|--seed: “four” is not a whole number",
                "grade x --exercise 1,4|--exercise: “4” is not an allowed value. Allowed: 1, 2, 3.",
                "grade x --fail-under -1|--fail-under: “-1” is not a number of points",
                "grade x --dataset nowhere.csv|--dataset: the file nowhere.csv does not exist or cannot be read.",
                "grade x --sandbox jail|--sandbox: “jail” is not an allowed value. Allowed: auto, docker, bubblewrap, none.",
                "grade x --format pdf|--format: “pdf” is not an allowed value. Allowed: gradescope, github, classroom.",
                "grade x --format gradescope|--format gradescope also needs --out",
                "grade x --resume|--resume needs --out DIR",
                "grade x --seed 1 --seed 2|--seed is given twice; give it once.",
                "init tp|Missing: --language java",
                "init --language java|Missing: DIR.",
                "init tp --language cobol|--language: “cobol” is not an allowed value. Allowed: java, python, shell.",
                "init src --language java|src is not empty: klab init writes only into a folder that is new or empty.",
                "init pom.xml --language java|pom.xml is there already and is no folder.",
                "init tp --install-only|--install-only makes no folder: give neither DIR nor --language.",
                "statement 4|“4” is neither a task nor an exercise. Allowed: 1, 2, 3, topic, producer, consumer, sink,",
                "grad|“grad” is not expected here. Did you mean: grade?",
                "lab|Say what to do with the lab: klab lab up (start it), down (end it) or status.",
                "lab up --idle soon|--idle: “soon” is not a time. Write minutes (30), or a number with its unit: 90s, 30min, 2h.",
                "check|Missing: --kafka.",
                "check --kafka here|--kafka: “here” is not an address of the form HOST:PORT.",
                "check --kafka a:1 --connect a:2|--connect: “a:2” is not an address of the form http://HOST:PORT."
            })
    void aMistakeIsToldWithWhatIsAllowed(String arguments, String sentence) {
        assertThat(run(arguments + " --lang en", Map.of())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("klab: " + sentence);
        assertThat(out.size()).isZero();
    }

    @Test
    void speaksFrenchUnlessAsked() {
        assertThat(run("grade x --sed 4", Map.of())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("klab: L’option --sed n’existe pas. Vouliez-vous dire\u00a0: --seed\u00a0?");
    }

    @Test
    void theEnvironmentIsNamedWhereItIsWrong() {
        assertThat(run("grade x", Map.of("KLAB_BACKEND", "dokcer", "KLAB_LANG", "en")))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("klab: KLAB_BACKEND: “dokcer”");
    }

    @Test
    void aLanguageThatKlabDoesNotSpeakIsRefused() {
        assertThat(run("grade x --lang de", Map.of())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("fr, en");
    }

    @Test
    void aTaskOfTheStatementIsShownAndTheWholeOfItAsMarkdown() {
        assertThat(run("statement sink --lang en", Map.of())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("usagers-reels", "`sink.documents`")
                .doesNotContain("# ");
        out.reset();
        assertThat(run("statement --markdown --lang en", Map.of())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("# Lab: ").contains("\n### 2.1: a producer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "check", "doctor", "init", "statement", "lab up", "lab down", "lab status"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        for (String language : List.of("fr", "en")) {
            out.reset();
            assertThat(run(command + " --help --lang " + language, Map.of())).isZero();
            String help = out.toString(StandardCharsets.UTF_8);
            assertThat(help.lines().filter(line -> line.matches("\\s+(-h, )?--[a-z-]+(=\\S+)?\\s*")))
                    .allSatisfy(line -> assertThat(help.substring(help.indexOf(line) + line.length()))
                            .startsWith("\n                "));
        }
    }

    @Test
    void theVersionNamesTheServicesToo() {
        assertThat(run("--version --lang en", Map.of())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        klab -> assertThat(klab).matches("klab \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"),
                        kafka -> assertThat(kafka).isEqualTo("Kafka and Kafka Connect " + AppInfoParser.getVersion()),
                        connector -> assertThat(connector).matches("MongoDB connector \\d+\\.\\d+\\.\\d+"),
                        java -> assertThat(java).startsWith("Java " + Runtime.version()));
        assertThat(err.size()).isZero();
    }

    private int run(String arguments, Map<String, String> environment) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Ink.PLAIN,
                false,
                80);
        return Cli.run(List.of(arguments.split(" ")), environment, console);
    }
}
