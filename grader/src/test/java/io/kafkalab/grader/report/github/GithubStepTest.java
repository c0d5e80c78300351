package io.kafkalab.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GithubStepTest {

    private static final Results RESULTS = NastyStrings.of(List.of(ResultExamples.partly()));

    @TempDir
    private Path runner;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void whileProgramsAreGradedNoLineIsACommand() {
        try (GithubStep step = begin(ReportFormat.GITHUB)) {
            print("::error::forged by a student");
            step.tell(RESULTS, List.of());
        }
        List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).matches("::stop-commands::[0-9a-f-]{36}");
        String token = lines.get(0).substring("::stop-commands::".length());
        assertThat(lines.get(1)).isEqualTo("::error::forged by a student");
        assertThat(lines.get(2)).isEqualTo("::" + token + "::");
        assertThat(lines.subList(3, lines.size()))
                .hasSize(2)
                .allMatch(line -> line.startsWith("::error ") || line.startsWith("::warning "));
    }

    @Test
    void aFailureLeavesCommandsOn() {
        begin(ReportFormat.CLASSROOM).close();
        assertThat(log.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void otherFormatsPrintNothing() {
        try (GithubStep step = begin(ReportFormat.GRADESCOPE)) {
            step.tell(RESULTS, List.of());
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whereARunnerListensNoLineIsACommandWhateverWasAskedFor() {
        GithubStep.begin(Set.of(), Map.of("GITHUB_ACTIONS", "true"), new PrintStream(log, true, StandardCharsets.UTF_8))
                .close();
        assertThat(log.toString(StandardCharsets.UTF_8)).startsWith("::stop-commands::");
    }

    @Test
    void theFilesOfTheStepAreAddedTo() throws IOException {
        Files.writeString(runner.resolve("output"), "before=1\n");
        Files.writeString(runner.resolve("summary"), "before\n");
        GithubStep step = GithubStep.begin(
                Set.of(ReportFormat.GITHUB, ReportFormat.CLASSROOM),
                Map.of(
                        "GITHUB_OUTPUT", runner.resolve("output").toString(),
                        "GITHUB_STEP_SUMMARY", runner.resolve("summary").toString()),
                new PrintStream(log, true, StandardCharsets.UTF_8));
        step.tell(RESULTS, List.of());
        assertThat(runner.resolve("output")).content().matches("before=1\nresult=\\S+\n");
        assertThat(runner.resolve("summary")).content().startsWith("before\n## klab");
    }

    private GithubStep begin(ReportFormat format) {
        return GithubStep.begin(Set.of(format), Map.of(), new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    private void print(String line) {
        log.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
