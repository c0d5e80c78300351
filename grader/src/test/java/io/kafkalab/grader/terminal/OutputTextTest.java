package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputTextTest {

    @Test
    void showsTheBeginningOfTheOutputAndTheEndOfTheErrors() {
        List<String> lines = shown(numbered("out", 14), numbered("err", 14));

        assertThat(lines)
                .startsWith("", "What the program printed", "  │ out 1")
                .contains(
                        "  │ out 12",
                        "  … and 2 more lines",
                        "What it wrote on standard error",
                        "  │ err 3",
                        "  │ err 14")
                .doesNotContain("  │ out 13", "  │ err 2");
    }

    @Test
    void wrapsALongLineAndShowsControlCharacters() {
        assertThat(shown("{\"error_code\":500,\"message\":\"a long answer\"}  \u001b[2J of Kafka Connect", ""))
                .hasSizeGreaterThan(3)
                .noneMatch(line -> line.contains("\u001b"))
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void isEmptyWhereNothingWasWritten() {
        assertThat(shown("", "\n")).isEmpty();
    }

    private static List<String> shown(String output, String errors) {
        ProgramRun run = new ProgramRun(
                ProgramRun.State.EXITED,
                "python3 consumer.py",
                Optional.of(0),
                10,
                10,
                new Output(output, output.length(), false),
                new Output(errors, errors.length(), false),
                List.of());
        return new OutputText(Catalogue.in(Language.ENGLISH), Ink.PLAIN, 40).of(run);
    }

    private static String numbered(String word, int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(line -> word + " " + line)
                .collect(Collectors.joining("\n"));
    }
}
