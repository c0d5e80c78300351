package io.kafkalab.grader.rejudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.rubric.Advice;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.ResultsJson;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.grader.terminal.ChangesReport;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejudgeTest {
    private static final Catalogue WORDS = Catalogue.in(Language.ENGLISH);
    private static final Rubric STANDARD = Rubric.standard().of(Set.of(Exercise.ONE));

    @TempDir
    private Path folder;

    @Test
    void evidenceGetsTheVerdictsThatItGot() {
        graded(STANDARD, lea(), hugo());
        Rejudgement again = rejudge(STANDARD);
        assertThat(again.changed()).isEmpty();
        assertThat(again.results()).isEqualTo(StoredReport.open(folder).submissions());
        assertThat(shown(again)).isEqualTo("\n2 judged again: nothing changed.\n");
    }

    @Test
    void anotherRubricGivesOtherPointsAndIsTold() {
        graded(STANDARD, lea(), hugo());
        Rejudgement again = rejudge(worth(
                CheckId.TOPIC_SPREAD,
                new Rubric.Line(new BigDecimal("3"), Visibility.HIDDEN, Optional.of(Advice.of("See 1.4")))));
        assertThat(again.results())
                .extracting(SubmissionResult::id, row -> row.points().toString())
                .containsExactly(tuple("hugo", "3.0"), tuple("lea", "6.0"));
        assertThat(again.results())
                .allSatisfy(row -> assertThat(row.maxPoints()).isEqualByComparingTo("6"));
        assertThat(shown(again)).isEqualTo("""

                        The rubric changed:
                            topic.spread: 1 → 3, hidden, with a message

                        lea: 4/4 → 6/6
                            topic.spread: 1/1 → 3/3 (rubric)

                        2 judged again. Changed: 1 (points gained: 1, lost: 0). Unchanged: 1. Could not be judged again: 0.
                        """);
    }

    @Test
    void anotherVerdictIsToldWithItsReason() {
        graded(STANDARD, lea());
        // As if this klab's check knew better than the one that graded: other evidence under the same row.
        SubmissionFiles.write("lea", hugo().evidence(), ReportFolder.open(folder));
        Rejudgement again = rejudge(STANDARD);
        assertThat(again.lost()).isEqualTo(1);
        assertThat(shown(again))
                .startsWith("\nlea: 4/4 → 3/4\n    topic.spread: passed (1/1) → failed (0/1)\n        expected: ");
    }

    @Test
    void whoseEvidenceIsMissingOrDamagedKeepsTheRow() throws IOException {
        graded(STANDARD, lea(), hugo());
        Files.delete(SubmissionFiles.evidenceFile("lea", folder));
        Files.writeString(SubmissionFiles.evidenceFile("hugo", folder), "{\"version\": 2, \"tasks\": [");
        Rejudgement again = rejudge(worth(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.TEN)));
        assertThat(again.changed()).isEmpty();
        assertThat(again.kept()).hasSize(2);
        assertThat(again.results()).isEqualTo(StoredReport.open(folder).submissions());
        assertThat(shown(again))
                .contains("lea: stays at 4/4, by the rubric of then, since it could not be judged again.")
                .contains("There is no file of evidence")
                .contains("is damaged (")
                .contains(
                        "2 judged again. Changed: 0 (points gained: 0, lost: 0). Unchanged: 0. Could not be judged again: 2.");
    }

    @Test
    void aFaultOfOursWhileJudgingAgainCostsNothing() throws IOException {
        graded(STANDARD, lea());
        try (OutputStream out = Files.newOutputStream(SubmissionFiles.evidenceFile("lea", folder))) {
            TopicEvidence broken = new TopicEvidence(null, Optional.empty(), List.of());
            EvidenceFile.write(new Evidence(Evidence.VERSION, 42, List.of(broken)), out);
        }
        Rejudgement again = rejudge(STANDARD);
        assertThat(again.results()).isEqualTo(StoredReport.open(folder).submissions());
        assertThat(shown(again)).contains("lea: stays at 4/4").contains("Judging it failed on klab’s side (");
        SubmissionFiles.write("lea", new Evidence(Evidence.VERSION, 42, List.of()), ReportFolder.open(folder));
        assertThat(shown(rejudge(STANDARD)))
                .contains("lea: stays at 4/4")
                .contains("Judging it failed on klab’s side: ")
                .contains("was not observed");
    }

    @Test
    void whatWasRejectedStaysSoAmongTheOthers() {
        write(List.of(ResultExamples.rejected()), STANDARD);
        Rejudgement again = rejudge(worth(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.TEN)));
        assertThat(again.kept()).isEmpty();
        assertThat(again.changed()).isEmpty();
        assertThat(again.results().get(0).message()).isEqualTo("Le dossier est vide.");
        assertThat(again.results().get(0).maxPoints()).isEqualByComparingTo("13");
    }

    @Test
    void aReportForGradescopeOfBeforeDoesNotHideThatOfNow() throws IOException {
        graded(STANDARD, lea());
        Path below = Files.createDirectories(folder.resolve("klab"));
        Files.writeString(below.resolve("results.json"), """
                {"schemaVersion": 1, "language": "en", "rubric": [], "submissions": []}""");
        assertThat(StoredReport.open(folder).submissions()).hasSize(1);
        assertThat(StoredReport.open(folder).formats()).isEmpty();

        Files.writeString(folder.resolve("results.json"), """
                {"score": 4, "tests": []}""");
        assertThat(StoredReport.open(folder).submissions()).isEmpty();
        assertThat(StoredReport.open(folder).formats()).containsExactly(ReportFormat.GRADESCOPE);
    }

    @Test
    void manyAreJudgedAtOnceAndStayInOrder() {
        Graded[] all = IntStream.range(0, 60)
                .mapToObj(i -> graded("s%02d".formatted(i), i % 2 == 0))
                .toArray(Graded[]::new);
        graded(STANDARD, all);
        Rejudgement again = rejudge(STANDARD);
        assertThat(again.changed()).isEmpty();
        assertThat(again.results()).isEqualTo(StoredReport.open(folder).submissions());
    }

    @Test
    void theRubricOfTheReportIsReadBackWhole() {
        Rubric rubric = worth(
                CheckId.TOPIC_SPREAD,
                new Rubric.Line(new BigDecimal("2.5"), Visibility.HIDDEN, Optional.of(new Advice("Voir", "See"))));
        graded(rubric, lea());
        assertThat(new Scoring(StoredReport.open(folder).rubric(), WORDS).rubric())
                .isEqualTo(new Scoring(rubric, WORDS).rubric());
        assertThat(StoredReport.open(folder).exercises()).containsExactly(Exercise.ONE);
    }

    @Test
    void whatIsNoReportIsRefusedInOneSentence() throws IOException {
        assertRefused(
                folder.resolve("nowhere"),
                "There is no folder %s. Give the folder that --out named when the class was graded.");
        assertRefused(
                folder,
                "%s holds no results.json, so it is no report of klab’s. Give the folder that --out named when the class was graded.");
        for (String other : List.of("{}", "{\"tests\": []}", "null")) {
            Files.writeString(folder.resolve("results.json"), other);
            assertRefused(
                    folder,
                    "%s/results.json was not written by klab. Give the folder that --out named when the class was graded.");
        }
        Files.writeString(folder.resolve("results.json"), "{\"schemaVersion\": 9, \"submissions\": 3}");
        assertRefused(
                folder,
                "%s/results.json is of version 9; this klab reads versions up to 1. Use the klab that wrote it, or a newer one.");
        Files.writeString(folder.resolve("results.json"), "{\"schemaVersion\": 1, \"submissions\": [{\"id\"");
        assertThatThrownBy(() -> StoredReport.open(folder))
                .isInstanceOf(NotRejudgeable.class)
                .hasMessageStartingWith(folder + "/results.json is damaged (");
    }

    private record Graded(SubmissionResult row, Evidence evidence) {}

    private static Graded lea() {
        return graded("lea", true);
    }

    private static Graded hugo() {
        return graded("hugo", false);
    }

    private static Graded graded(String id, boolean spread) {
        ProgramRun run = ProgramRun.never(ProgramRun.State.EXITED, List.of());
        List<Message> messages = List.of(message(0, "test1"), message(spread ? 1 : 0, "test2"));
        Evidence evidence = new Evidence(
                Evidence.VERSION,
                42,
                List.of(new TopicEvidence(run, Optional.of(new TopicContent("test", 2, messages, false)), List.of())));
        return new Graded(score(id, evidence, STANDARD), evidence);
    }

    private static SubmissionResult score(String id, Evidence evidence, Rubric rubric) {
        return new Scoring(rubric, WORDS)
                .score(
                        id,
                        id,
                        id,
                        evidence,
                        new Judge().judge(evidence, rubric.lines().keySet()),
                        1.5);
    }

    private static Message message(int partition, String key) {
        return new Message(partition, 0, 0, Payload.of(key), Payload.of("1"));
    }

    private static Rubric worth(CheckId check, Rubric.Line line) {
        Map<CheckId, Rubric.Line> lines = new EnumMap<>(STANDARD.lines());
        lines.put(check, line);
        return new Rubric(lines);
    }

    private void graded(Rubric rubric, Graded... all) {
        List<SubmissionResult> rows = new ArrayList<>();
        for (Graded each : all) {
            rows.add(score(each.row().id(), each.evidence(), rubric));
            SubmissionFiles.write(each.row().id(), each.evidence(), ReportFolder.open(folder));
        }
        write(rows, rubric);
    }

    private void write(List<SubmissionResult> rows, Rubric rubric) {
        ResultsJson.write(
                Results.of("en", ResultExamples.LAB, new Scoring(rubric, WORDS).rubric(), rows),
                ReportFolder.open(folder));
    }

    private Rejudgement rejudge(Rubric rubric) {
        return new RejudgeAll(StoredReport.open(folder), new Scoring(rubric, WORDS)).judge();
    }

    private static String shown(Rejudgement rejudgement) {
        return ChangesReport.of(rejudgement, WORDS, 400);
    }

    private static void assertRefused(Path folder, String sentence) {
        assertThatThrownBy(() -> StoredReport.open(folder))
                .isInstanceOf(NotRejudgeable.class)
                .hasMessage(sentence.formatted(folder));
    }
}
