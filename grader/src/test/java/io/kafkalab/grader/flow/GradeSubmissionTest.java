package io.kafkalab.grader.flow;

import static io.kafkalab.grader.flow.GradeSubmissionTest.Observed.LAB_FAILS;
import static io.kafkalab.grader.flow.GradeSubmissionTest.Observed.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.pool.CountedLab;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GradeSubmissionTest {

    /** What one observation comes to. */
    enum Observed {
        WELL,
        LAB_FAILS
    }

    private final Heard heard = new Heard();
    private final List<CountedLab> labs = new ArrayList<>();

    @Test
    void aLabThatFailsOnceCostsNothing() {
        SubmissionResult result = grade(stages(LAB_FAILS, WELL), true, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(result.points()).isEqualByComparingTo("1");
        assertThat(heard.steps).containsExactly("grade.retry");
        assertThat(labs).hasSize(2);
    }

    @Test
    void aLabThatKeepsFailingIsNeverAZero() {
        SubmissionResult result = grade(stages(LAB_FAILS, LAB_FAILS, LAB_FAILS), true, true, true);
        assertThat(result.status()).isEqualTo(Status.LAB_FAULT);
        assertThat(result.points()).isNull();
        assertThat(result.message()).contains("broker");
        assertThat(heard.steps).containsExactly("grade.retry", "grade.retry");
    }

    @Test
    void aBuildThatTheMachineFailsTwiceCostsNothing() {
        ClassStages stages = stages(WELL);
        stages.failingBuilds.set(2);
        SubmissionResult result = grade(stages, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(heard.steps).containsExactly("grade.retry.build", "grade.retry.build");
    }

    @Test
    void aBuildThatTheMachineKeepsFailingIsNeverAZero() {
        ClassStages stages = stages(WELL);
        stages.failingBuilds.set(3);
        SubmissionResult result = grade(stages, true);
        assertThat(result.status()).isEqualTo(Status.LAB_FAULT);
        assertThat(result.points()).isNull();
        assertThat(result.message()).contains("engine");
        assertThat(stages.observed).isEmpty();
    }

    @Test
    void nothingSeenOnALabThatWasKilledMeanwhileCounts() {
        ClassStages stages = stages(WELL, WELL);
        SubmissionResult result = grade(stages, false, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(stages.observed).hasSize(2);
    }

    @Test
    void aLabThatFailedIsNotUsedAgain() {
        grade(stages(LAB_FAILS, LAB_FAILS, LAB_FAILS), true, true, true);
        assertThat(labs).extracting(lab -> lab.closed).containsOnly(true);
    }

    @Test
    void theEvidenceIsKept() {
        Graded graded = graded(stages(WELL), true);
        assertThat(graded.evidence()).isPresent();
    }

    @Test
    void aFaultOfKlabIsNoZeroAndNoEndOfOthers() {
        Graded graded = graded(stages(), true);
        assertThat(graded.result().status()).isEqualTo(Status.LAB_FAULT);
        assertThat(graded.result().message()).contains("klab itself failed");
    }

    /** @param script what each observation comes to; there is no further one */
    private static ClassStages stages(Observed... script) {
        Queue<Observed> left = new ArrayDeque<>(List.of(script));
        return new ClassStages((name, lab) -> {
            if (left.remove() == LAB_FAILS) {
                throw new LabException(Text.of("usage.help", "broker"));
            }
        });
    }

    /** @param well for each lab that is started, whether it stays well */
    private SubmissionResult grade(ClassStages stages, boolean... well) {
        return graded(stages, well).result();
    }

    private Graded graded(ClassStages stages, boolean... well) {
        Scoring scoring = new Scoring(
                new Rubric(Map.of(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.ONE))),
                Catalogue.in(Language.ENGLISH));
        HandIn handIn = new HandIn("right", "Léa", "right", Path.of("right"));
        try (Scratch scratch = Scratch.make();
                LabPool pool = new LabPool(() -> start(well), 1, true, heard::step);
                LabLoan loan = pool.loan()) {
            return new GradeSubmission(stages, stages.dataset(), scoring, Set.of(Exercise.ONE), heard)
                    .grade(handIn, loan, scratch);
        }
    }

    private Lab start(boolean... well) {
        CountedLab lab = new CountedLab();
        lab.well = well[labs.size()];
        labs.add(lab);
        return lab;
    }
}
