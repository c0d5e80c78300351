package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes and sentences of the real process on bad input, and what it leaves behind. */
class ExitCodesIT {

    private static final Path SOLUTION = Path.of("..", "solutions", "python");

    @TempDir
    private Path folder;

    @Test
    void noSuchFolderIsNothingToGrade() throws Exception {
        KlabProcess klab =
                KlabProcess.start(folder, "grade", folder.resolve("nowhere").toString());
        assertThat(klab.exitCode()).isEqualTo(2);
        assertThat(klab.err()).contains("nowhere").doesNotContain("Exception");
        assertThat(klab.leftovers()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNothingToGradeAndIsReported() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        expect(
                2,
                "empty",
                "grade",
                empty.toString(),
                "--out",
                folder.resolve("reports").toString());
        assertThat(folder.resolve("reports/results.json")).content().contains("\"status\" : \"REJECTED\"");
        assertThat(folder.resolve("reports/submissions/empty/junit.xml"))
                .content()
                .contains("<failure message=\"");
    }

    @Test
    void aFileThatIsNoArchiveIsNothingToGrade() throws Exception {
        Path file = Files.writeString(folder.resolve("rendu.zip"), "hello");
        expect(2, "rendu.zip", "grade", file.toString());
    }

    @Test
    void aMistakenKlabYamlIsNothingToGrade() throws Exception {
        Path rendu = Files.createDirectory(folder.resolve("rendu"));
        Files.writeString(rendu.resolve("topic.py"), "print()");
        Files.writeString(rendu.resolve("klab.yaml"), "tasks:\n  producr: {run: x}\n");
        expect(2, "producr", "grade", rendu.toString());
    }

    @Test
    void aMistakenOptionIsUsage() throws Exception {
        KlabProcess klab = KlabProcess.start(folder, "grade", SOLUTION.toString(), "--backend", "docker");
        assertThat(klab.exitCode()).isEqualTo(3);
        assertThat(klab.err()).contains("Allowed: auto, containers, embedded, attached.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTheEnvironment() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        KlabProcess klab = KlabProcess.start(folder, "grade", SOLUTION.toString(), "--out", file + "/reports");
        assertThat(klab.exitCode()).isEqualTo(4);
        assertThat(klab.err()).contains("could not be written: a file stands where a folder is needed.");
    }

    @Test
    void aMongodThatIsNoneIsTheEnvironmentAndNeverAZero() throws Exception {
        Path reports = folder.resolve("reports");
        expect(
                4,
                "/bin/true",
                "grade",
                SOLUTION.toString(),
                "--backend",
                "embedded",
                "--mongod",
                "/bin/true",
                "--out",
                reports.toString());
        assertThat(reports.resolve("results.json"))
                .content()
                .contains("\"status\" : \"LAB_FAULT\"", "\"points\" : null");
    }

    @Test
    void servicesThatDoNotAnswerAreTheEnvironment() throws Exception {
        KlabProcess klab = KlabProcess.start(folder, "check", "--kafka", "localhost:1");
        assertThat(klab.exitCode()).isEqualTo(4);
        assertThat(klab.err()).contains("localhost:1");
    }

    @Test
    void aFolderThatHoldsNoReportIsNothingToJudge() throws Exception {
        KlabProcess klab = KlabProcess.start(folder, "rejudge", folder.toString());
        assertThat(klab.exitCode()).isEqualTo(2);
        assertThat(klab.err())
                .isEqualTo("klab: " + folder + " holds no results.json, so it is no report of klab’s. "
                        + "Give the folder that --out named when the class was graded.\n");
    }

    @Test
    void aMistakenRubricIsUsageAndReplacesNoReport() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path reports = folder.resolve("reports");
        expect(2, "empty", "grade", empty.toString(), "--out", reports.toString());
        String before = Files.readString(reports.resolve("results.json"));
        Path rubric = Files.writeString(folder.resolve("rubric.yaml"), "checks:\n  topic.exist: {points: 1}\n");
        KlabProcess klab = KlabProcess.start(folder, "rejudge", reports.toString(), "--rubric", rubric.toString());
        assertThat(klab.exitCode()).isEqualTo(3);
        assertThat(klab.err()).contains("line 2: there is no check “topic.exist”. Perhaps topic.exists?");
        assertThat(reports.resolve("results.json")).hasContent(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void interruptedItTakesEverythingDown() throws Exception {
        KlabProcess klab = KlabProcess.start(folder, "grade", SOLUTION.toString(), "--backend", "embedded");
        await("a program runs on a lab")
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(150))
                .until(() -> !klab.isAlive() || klab.err().contains("Task topic"));
        List<ProcessHandle> started = klab.descendants();
        assertThat(started).as(klab.err()).isNotEmpty();
        klab.interrupt();
        assertThat(klab.exitCode()).isEqualTo(130);
        assertThat(started).noneMatch(ProcessHandle::isAlive);
        assertThat(klab.leftovers()).isEmpty();
        assertThat(klab.err()).contains("Interrupted").doesNotContain("Exception");
    }

    /** A problem with what was handed in stands in the report. */
    private void expect(int code, String named, String... arguments) throws Exception {
        KlabProcess klab = KlabProcess.start(folder, arguments);
        assertThat(klab.exitCode()).as(klab.err()).isEqualTo(code);
        assertThat(klab.out()).contains(named);
        assertThat(klab.leftovers()).isEmpty();
    }
}
