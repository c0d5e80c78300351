package io.kafkalab.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every format at once, by the command line; what was handed in is empty, so no lab is needed. */
class FormatsTest {

    private static final String HOSTILE = "=1+1 ::error::forged\n::error::forged";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void allOfThemStandBesideKlabsOwn() throws IOException {
        assertThat(grade()).isEqualTo(2);
        Path reports = folder.resolve("reports");
        assertThat(List.of(
                        "results.json",
                        "klab/results.json",
                        "gradebook.csv",
                        "gradebook-excel.csv",
                        "summary.md",
                        "classroom.json",
                        "index.html"))
                .allSatisfy(file -> assertThat(reports.resolve(file)).isNotEmptyFile());
        assertThat(reports.resolve("results.json")).content().contains("\"output_format\"");
        assertThat(reports.resolve("klab/results.json")).content().contains("\"schemaVersion\"");
        assertThat(reports.resolve("gradebook.csv")).content().contains("\n'=1+1 ::error::forged / ::error::forged,");
    }

    @Test
    void noLineOfTheLogIsACommandOfAnothersOnceCommandsAreOn() throws IOException {
        grade();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).startsWith("::stop-commands::");
        String resume = "::" + lines.get(0).substring("::stop-commands::".length()) + "::";
        assertThat(lines).containsOnlyOnce(resume);
        assertThat(lines.subList(lines.indexOf(resume) + 1, lines.size()))
                .singleElement()
                .asString()
                .startsWith("::error title=klab::");
        assertThat(Files.readAllLines(folder.resolve("output")))
                .singleElement()
                .asString()
                .startsWith("result=");
        assertThat(folder.resolve("summary")).content().startsWith("## klab");
    }

    @Test
    void withEventsStandardOutputIsForThemAlone() throws IOException {
        grade("--json");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).isNotEmpty().allMatch(line -> line.startsWith("{"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("::stop-commands::", "::error title=klab::");
    }

    private int grade(String... more) throws IOException {
        Path submission = Files.createDirectory(folder.resolve(HOSTILE));
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                submission.toString(),
                "--format",
                "gradescope,github,classroom",
                "--out",
                folder.resolve("reports").toString()));
        arguments.addAll(List.of(more));
        Map<String, String> environment = Map.of(
                "GITHUB_OUTPUT", folder.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY", folder.resolve("summary").toString(),
                "KLAB_CACHE", folder.resolve("cache").toString());
        return Cli.run(arguments, environment, new Console(stream(out), stream(err), Ink.PLAIN, false, 100));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
