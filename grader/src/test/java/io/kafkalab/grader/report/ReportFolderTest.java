package io.kafkalab.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeMadeIsToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> ReportFolder.open(file.resolve("out")))
                .isInstanceOfSatisfying(
                        ReportNotWritten.class,
                        problem -> assertThat(Catalogue.in(Language.ENGLISH).say(problem.sentence()))
                                .startsWith("The report " + file.resolve("out") + " could not be written: ")
                                .contains("--out"));
    }

    @Test
    void aFileThatFailsHalfwayLeavesTheOldOneAndNothingElse() throws IOException {
        ReportFolder reports = ReportFolder.open(folder);
        reports.write("results.json", "old");
        assertThatThrownBy(() -> reports.write("results.json", out -> {
                    out.write('n');
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ReportNotWritten.class)
                .hasMessageContaining("the disk is full");
        assertThat(folder.resolve("results.json")).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatAKilledKlabLeftBehindGoesWithTheNextWriting() throws IOException {
        Files.writeString(folder.resolve(".results.json.tmp"), "half of a fi");
        ReportFolder.open(folder).write("results.json", "whole");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("results.json"));
        }
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "file permissions are those of POSIX")
    void reportsAreForOthersToRead() throws IOException {
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "");
        ReportFolder.open(folder).write("results.json", "{}");
        assertThat(Files.getPosixFilePermissions(folder.resolve("results.json")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }
}
