package io.kafkalab.grader.flow;

import static io.kafkalab.grader.flow.FakeStages.Observed.LAB_FAILS;
import static io.kafkalab.grader.flow.FakeStages.Observed.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradeSubmissionTest {

    private final Heard heard = new Heard();
    private final List<FakeLab> labs = new ArrayList<>();

    @Test
    void aLabThatFailsOnceCostsNothing() {
        SubmissionResult result = grade(new FakeStages(LAB_FAILS, WELL), true, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(result.points()).isEqualByComparingTo("1");
        assertThat(heard.steps).containsExactly("grade.retry");
        assertThat(labs).hasSize(2);
    }

    @Test
    void aLabThatKeepsFailingIsNeverAZero() {
        SubmissionResult result = grade(new FakeStages(LAB_FAILS, LAB_FAILS, LAB_FAILS), true, true, true);
        assertThat(result.status()).isEqualTo(Status.LAB_FAULT);
        assertThat(result.points()).isNull();
        assertThat(result.message()).contains("broker");
        assertThat(heard.steps).containsExactly("grade.retry", "grade.retry");
    }

    @Test
    void nothingSeenOnALabThatWasKilledMeanwhileCounts() {
        FakeStages stages = new FakeStages(WELL, WELL);
        SubmissionResult result = grade(stages, false, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(stages.observed).hasSize(2);
    }

    @Test
    void aLabThatFailedIsNotUsedAgain() {
        grade(new FakeStages(LAB_FAILS, LAB_FAILS, LAB_FAILS), true, true, true);
        assertThat(labs).extracting(lab -> lab.closed).containsOnly(true);
    }

    @Test
    void theEvidenceIsKept() {
        Graded graded = graded(new FakeStages(WELL), true);
        assertThat(graded.evidence()).isPresent();
    }

    @Test
    void aFaultOfKlabIsNoZeroAndNoEndOfOthers() {
        Graded graded = graded(new FakeStages(), true);
        assertThat(graded.result().status()).isEqualTo(Status.LAB_FAULT);
        assertThat(graded.result().message()).contains("klab itself failed");
    }

    /** @param well for each lab that is started, whether it stays well */
    private SubmissionResult grade(FakeStages stages, boolean... well) {
        return graded(stages, well).result();
    }

    private Graded graded(FakeStages stages, boolean... well) {
        Scoring scoring = new Scoring(
                new Rubric(Map.of(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.ONE))),
                Catalogue.in(Language.ENGLISH));
        HandIn handIn = new HandIn("lea", "Léa", "lea", Path.of("lea"));
        try (Scratch scratch = Scratch.make();
                LabPool pool = new LabPool(() -> start(well), 1, true, heard::step);
                LabLoan loan = pool.loan()) {
            return new GradeSubmission(stages, stages.dataset(), scoring, Set.of(Exercise.ONE), heard)
                    .grade(handIn, loan, scratch);
        }
    }

    private Lab start(boolean... well) {
        FakeLab lab = new FakeLab(well[labs.size()]);
        labs.add(lab);
        return lab;
    }
}
