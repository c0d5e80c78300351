package io.kafkalab.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassroomTest {

    private static final List<String> NASTY = NastyStrings.ALL;

    @TempDir
    private Path folder;

    @Test
    void hasTheShapeThatTheReporterReads() throws IOException {
        Classroom.write(NastyStrings.of(List.of(ResultExamples.partly())), ReportFolder.open(folder));
        Golden.assertSame("report/classroom.json", Files.readString(folder.resolve("classroom.json")));
    }

    @Test
    void eachCheckIsATestSoThatCreditIsPartial() {
        JsonNode json = output(ResultExamples.partly());
        assertThat(json.path("status").asString()).isEqualTo("fail");
        assertThat(score(json)).isEqualTo(18.5);
        assertThat(json.path("max_score").asDouble()).isEqualTo(20);
    }

    @Test
    void aHiddenCheckIsLeftOut() {
        JsonNode json = output(ResultExamples.hiding(CheckId.TOPIC_SPREAD));
        assertThat(json.toString()).doesNotContain("topic.spread");
        assertThat(json.path("max_score").asDouble()).isEqualTo(19);
    }

    @Test
    void aFaultOfOursReportsNoScore() {
        JsonNode json = output(ResultExamples.faulty());
        assertThat(json.path("status").asString()).isEqualTo("error");
        assertThat(json.path("max_score").asInt(-1)).isZero();
    }

    @Test
    void whatIsRejectedIsOneFailedTest() {
        JsonNode json = output(ResultExamples.rejected());
        assertThat(json.path("tests")).hasSize(1);
        assertThat(json.path("max_score").asInt()).isEqualTo(20);
        assertThat(score(json)).isZero();
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void hostileTextStaysInItsLineAndFitsIntoAVariable(String nasty) {
        String line = Classroom.stepOutput(NastyStrings.of(List.of(NastyStrings.failed(nasty))));
        assertThat(line).matches("result=[A-Za-z0-9+/=]+\n").hasSizeLessThan(100 * 1024);
        assertThat(output(NastyStrings.failed(nasty)).path("tests").valueStream())
                .hasSize(20)
                .allMatch(test -> !test.path("message").asString().contains("\n")
                        && !test.path("message").asString().contains("##["));
    }

    private static double score(JsonNode json) {
        return json.path("tests")
                .valueStream()
                .mapToDouble(test -> test.path("score").asDouble())
                .sum();
    }

    private static JsonNode output(SubmissionResult submission) {
        String line = Classroom.stepOutput(NastyStrings.of(List.of(submission))).strip();
        return JsonMapper.shared().readTree(Base64.getDecoder().decode(line.substring("result=".length())));
    }
}
