package io.kafkalab.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsJsonTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheWholeModelSortedById() throws IOException {
        Results results = Results.of(
                "fr",
                ResultExamples.LAB,
                List.of(),
                List.of(ResultExamples.faulty(), ResultExamples.rejected(), ResultExamples.partly()));
        ResultsJson.write(results, ReportFolder.open(folder));
        Golden.assertSame("report/results.json", Files.readString(folder.resolve("results.json")));
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        ResultsJson.write(new Results(1, "fr", null, List.of(), List.of()), ReportFolder.open(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("results.json"));
        }
    }
}
