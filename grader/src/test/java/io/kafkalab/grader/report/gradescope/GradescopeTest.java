package io.kafkalab.grader.report.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.all.ReportChoices;
import io.kafkalab.grader.report.all.Reports;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradescopeTest {

    private static final List<String> NASTY = NastyStrings.ALL;

    @TempDir
    private Path autograder;

    private Path folder;

    @BeforeEach
    void asGradescopeLaysItOut() {
        folder = autograder.resolve("results");
    }

    @Test
    void hasTheShapeThatGradescopeReads() throws IOException {
        write(ResultExamples.partly());
        Golden.assertSame("report/gradescope.json", Files.readString(folder.resolve("results.json")));
    }

    @Test
    void theSumOfTheTestsIsTheGrade() throws IOException {
        JsonNode json = write(ResultExamples.partly());
        assertThat(json.has("score")).isFalse();
        double sum = json.path("tests")
                .valueStream()
                .mapToDouble(test -> test.path("score").asDouble())
                .sum();
        assertThat(sum).isEqualTo(18.5);
    }

    @Test
    void aHiddenCheckIsShownWhenGradesArePublished() throws IOException {
        JsonNode tests = write(ResultExamples.hiding(CheckId.TOPIC_SPREAD)).path("tests");
        assertThat(tests.get(3).path("visibility").asString()).isEqualTo("after_published");
        assertThat(tests.get(2).path("visibility").asString()).isEqualTo("visible");
    }

    @Test
    void aRunThatNeverEndsLeavesASentence() throws IOException {
        choices().begin(Catalogue.in(Language.FRENCH), ReportFolder.open(folder));
        JsonNode json = read(folder.resolve("results.json"));
        assertThat(json.path("score").asInt(-1)).isZero();
        assertThat(json.path("output").asString()).contains("ce n’est pas une note");
    }

    @Test
    void aFaultOfOursKeepsTheBestFormerScore() throws IOException {
        Files.writeString(autograder.resolve("submission_metadata.json"), """
                {"previous_submissions": [{"score": "12.5", "autograder_error": false},
                  {"score": 19.5, "autograder_error": false}, {"score": "20.0", "autograder_error": true}, {}]}""");
        JsonNode json = write(ResultExamples.faulty());
        assertThat(json.path("score").decimalValue()).isEqualByComparingTo("19.5");
        assertThat(json.path("output").asString()).contains("n’est pas une note", "Le broker s’est arrêté.", "19,5");
        JsonNode last = json.path("tests").get(19);
        assertThat(last.has("score") || last.has("max_score") || last.has("status"))
                .isFalse();
    }

    @Test
    void aFaultOfOursNeverLowersWhatWasJudged() throws IOException {
        assertThat(write(ResultExamples.faulty()).path("score").decimalValue()).isEqualByComparingTo("19.0");
    }

    @Test
    void metadataThatCannotBeReadHoldsNoFormerScore() throws IOException {
        Files.writeString(autograder.resolve("submission_metadata.json"), "{oops");
        assertThat(write(ResultExamples.faulty()).path("score").decimalValue()).isEqualByComparingTo("19.0");
    }

    @Test
    void whatIsRejectedHasZeroAndTheReason() throws IOException {
        JsonNode json = write(ResultExamples.rejected());
        assertThat(json.path("score").asInt(-1)).isZero();
        assertThat(json.path("output").asString()).isEqualTo("Le dossier est vide.");
    }

    @Test
    void severalSubmissionsAreToldApart() throws IOException {
        JsonNode json = write(ResultExamples.partly(), ResultExamples.right());
        assertThat(json.path("output").asString()).contains("un seul rendu, et 2 ont été trouvés");
    }

    @Test
    void anInterruptedRunBlamesNoStudent() throws IOException {
        JsonNode json = write();
        assertThat(json.path("output").asString()).contains("n’est pas une note", "interrompue");
        assertThat(json.at("/extra_data/klab_status").asString()).isEqualTo("LAB_FAULT");
    }

    @Test
    void klabsOwnResultsStandBesideIt() throws IOException {
        choices().write(NastyStrings.of(List.of(ResultExamples.partly())), ReportFolder.open(folder));
        assertThat(read(folder.resolve("klab").resolve("results.json"))
                        .path("schemaVersion")
                        .asInt())
                .isEqualTo(1);
        assertThat(read(folder.resolve("results.json")).has("tests")).isTrue();
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void hostileTextStaysText(String nasty) throws IOException {
        JsonNode json = write(NastyStrings.failed(nasty));
        assertThat(json.path("tests")).hasSize(20);
        assertThat(json.path("output_format").asString()).isEqualTo("text");
        assertThat(json.path("test_output_format").asString()).isEqualTo("text");
        assertThat(json.path("output").asString()).doesNotContain("\u001b", "\r", "\u202e", "\u0000");
        assertThat(json.path("tests").get(0).path("output").asString())
                .doesNotContain("\u001b", "\r", "\u202e", "\u0000");
    }

    private static Reports choices() {
        return new Reports(new ReportChoices(Set.of(ReportFormat.GRADESCOPE), Optional.empty()));
    }

    private JsonNode write(SubmissionResult... submissions) {
        Results results = NastyStrings.of(List.of(submissions));
        Gradescope.write(results, ReportFolder.open(folder));
        return read(folder.resolve("results.json"));
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }
}
