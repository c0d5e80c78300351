package io.kafkalab.grader.report.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.Altered;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleReportTest {

    private static final String FRENCH =
            "\ufeffIdentifiant,\"Nom complet\",\"Adresse de courriel\",Statut,Note,\"Note maximale\","
                    + "\"La note peut être modifiée\",\"Dernière modification (travail remis)\",\"Dernière modification (note)\","
                    + "\"Feedback par commentaires\"\r\n";

    @TempDir
    private Path out;

    private final List<String> heard = new ArrayList<>();

    @Test
    void onlyGradesAndFeedbackChange() throws IOException {
        String sheet = FRENCH
                + "Participant12,\"Léa Martin\",l@u.fr,\"Remis, \"\"noté\"\"\",,\"20,00\",Oui,\"lundi 3 mars 2026, 10:00\",-,\r\n"
                + "Participant13,Tom,t@u.fr,-,\"7,00\",\"20,00\",Oui,-,\"mardi 4 mars 2026\",\"<p>gardé</p>\"\r\n"
                + "Participant14,Zoé,z@u.fr,-,,\"20,00\",Non,-,-,";

        String filled = write(
                sheet,
                result("12", "Léa Martin_12_assignsubmission_file"),
                result("14", "Zoé_14_assignsubmission_file_"));

        assertThat(filled.replaceFirst("(?s),\"?<p>.*?</ul>\"?\r\n", ",F\r\n"))
                .isEqualTo(sheet.replaceFirst(",,\"20,00\",Oui,(.*),-,\r\n", ",\"18,50\",\"20,00\",Oui,$1,-,F\r\n"));
        assertThat(filled)
                .contains("<p>18 of 20 checks passed. These did not:</p><ul><li><strong>topic.spread</strong>");
        assertThat(heard)
                .containsExactly(
                        "Moodle does not let these grades be changed; their rows were left as they are (1): Zoé.");
    }

    @Test
    void gradesAreScaledAndWrittenAsTheWorksheetWritesNumbers() throws IOException {
        String filled = write("""
                Identifier,Full name,Grade,Maximum grade,Last modified (grade)
                Participant 12,Léa Martin,,100.00,-
                """, result("12", "Léa Martin_12_assignsubmission_file"));

        assertThat(filled).contains("Participant 12,Léa Martin,92.50,100.00,-\n");
        assertThat(heard)
                .containsExactly(
                        "Moodle’s worksheet has no column for feedback comments: only grades were written. Switch “Feedback"
                                + " comments” on in the assignment’s settings to have both.",
                        "Grades are out of 20 here and out of 100 in Moodle’s worksheet: they were scaled.");
    }

    @Test
    void whoHasNoGradeThroughAFaultOfOursKeepsTheRow() throws IOException {
        String sheet = "Identifier,Full name,Grade,Last modified (grade)\nParticipant 12,Léa,3,-\n";
        SubmissionResult fault = ResultExamples.faulty();
        assertThat(write(sheet, named(fault, "12", "Léa_12_assignsubmission_file")))
                .isEqualTo(sheet);
        assertThat(out.resolve("moodle-feedback.zip")).doesNotExist();
    }

    @Test
    void aTeamsGradeGoesToItsMembersAndNotToAParticipantOfItsNumber() throws IOException {
        String filled = write("""
                Identifier,Full name,Group,Grade,Last modified (grade)
                Participant 5,Tom,Groupe B,,-
                Participant 6,Léa,Groupe A,,-
                Participant 7,Zoé,Groupe A,,-
                """, result("5", "Groupe A_5_assignsubmission_file_"));

        assertThat(filled).contains("5,Tom,Groupe B,,-", "6,Léa,Groupe A,18.50,-", "7,Zoé,Groupe A,18.50,-");
        assertThat(zip().keySet())
                .containsExactly(
                        "Léa_6_assignsubmission_file_/feedback.html", "Zoé_7_assignsubmission_file_/feedback.html");
    }

    @Test
    void blindMarkingHasNumbersAlone() throws IOException {
        assertThat(write(
                        "Identifier,Grade,Last modified (grade)\nParticipant 12,,-\n",
                        result("12", "Participant_12_assignsubmission_file")))
                .contains("Participant 12,18.50,-");
    }

    @Test
    void aPlainClassIsMatchedByNumberOrNameWhereOnlyOneFits() throws IOException {
        String filled = write(
                """
                Identifier,Full name,ID number,Grade,Last modified (grade)
                Participant 1,Martin Léa,21905123,,-
                Participant 2,Tom Petit,21905124,,-
                Participant 3,Zoé Roy,21905125,,-
                Participant 4,Zoe Roy,21905126,,-
                """,
                result("21905123", "lea.zip"),
                result("petit-tom", "petit-tom"),
                result("Zoé Roy", "Zoé Roy.zip"),
                result("nobody", "nobody"));

        assertThat(filled).contains("21905123,18.50", "21905124,18.50", "21905125,,", "21905126,,");
        assertThat(heard.get(0))
                .isEqualTo(
                        "Moodle’s worksheet has no row, or no single one, for these submissions; they are not in it (2): "
                                + "Zoé Roy, nobody.");
    }

    @Test
    void whoClaimsANeighboursRowGetsNone() throws IOException {
        String filled = write(
                "Identifier,Full name,Grade,Last modified (grade)\nParticipant 1,Léa Martin,,-\n",
                result("a", "Léa Martin"),
                result("Martin Léa", "b"));
        assertThat(filled).contains("Léa Martin,,-");
    }

    @Test
    void nothingOfHiddenChecksAndNoMarkupOfStudents() throws IOException {
        SubmissionResult hiding = ResultExamples.hiding(CheckId.PRODUCER_ORDER);
        String sheet = "Identifier,Grade,Last modified (grade),Feedback comments\nParticipant 12,,-,\n";
        String filled = write(sheet, named(hiding, "12", "x_12_assignsubmission_file"));

        assertThat(filled)
                .contains("18 of 19 checks passed", "topic.spread")
                .doesNotContain("producer.order", "\u001b");
        assertThat(zip().get("x_12_assignsubmission_file/feedback.html")).doesNotContain("producer.order");
    }

    @Test
    void aScaleOfWordsGetsFeedbackAlone() throws IOException {
        String filled = write(
                "Identifier,Grade,Scale,Last modified (grade),Feedback comments\nParticipant 12,,Good,-,\n",
                result("12", "x_12_assignsubmission_file"));
        assertThat(filled).contains("Participant 12,,Good,-,", "<p>18 of 20");
    }

    @Test
    void whatIsNoWorksheetIsToldBeforeGrading() throws IOException {
        Path file = Files.writeString(out.resolve("x.csv"), "Nombre,Calificación\n");
        assertThatThrownBy(() -> MoodleReport.of(Optional.of(file), text -> {}))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining(
                        "x.csv is not Moodle’s grading worksheet, or its language is neither English nor French")
                .hasMessageContaining("Identifier / Identifiant, Grade / Note,")
                .hasMessageContaining("Columns found: Nombre, Calificación.");
    }

    @Test
    void withoutAWorksheetFeedbackGoesIntoTheFoldersThatMoodleNamed() throws IOException {
        report(Optional.empty(), result("12", "Léa Martin_12_assignsubmission_file"), result("lea", "lea"));

        assertThat(zip().keySet()).containsExactly("Léa Martin_12_assignsubmission_file/feedback.html");
        assertThat(out.resolve("moodle-worksheet.csv")).doesNotExist();
    }

    private String write(String sheet, SubmissionResult... results) throws IOException {
        Path file = Files.writeString(out.resolve("downloaded.csv"), sheet);
        report(Optional.of(file), results);
        return Files.readString(out.resolve("moodle-worksheet.csv"));
    }

    private void report(Optional<Path> sheet, SubmissionResult... results) {
        MoodleReport.of(sheet, text -> heard.add(Catalogue.in(Language.ENGLISH).say(text)))
                .write(Results.of("en", ResultExamples.LAB, List.of(), List.of(results)), ReportFolder.open(out));
    }

    private Map<String, String> zip() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out.resolve("moodle-feedback.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static SubmissionResult result(String id, String source) {
        return named(ResultExamples.partly(), id, source);
    }

    private static SubmissionResult named(SubmissionResult result, String id, String source) {
        return Altered.of(result)
                .id(id)
                .name(id)
                .source(source)
                .points(result.status() == Status.GRADED ? new BigDecimal("18.5") : result.points())
                .result();
    }
}
