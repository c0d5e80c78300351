package io.kafkalab.grader.flow;

import static io.kafkalab.grader.flow.FakeStages.Observed.LAB_FAILS;
import static io.kafkalab.grader.flow.FakeStages.Observed.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.intake.HandIn;
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
    private final List<String> archived = new ArrayList<>();

    @Test
    void aLabThatFailsOnceCostsNothing() {
        SubmissionResult result = grade(new FakeStages(LAB_FAILS, WELL), true, true);
        assertThat(result.status()).isEqualTo(Status.GRADED);
        assertThat(result.points()).isEqualByComparingTo("1");
        assertThat(heard.steps).containsExactly("grade.retry");
        assertThat(labs).extracting(lab -> lab.closed).containsExactly(true, false);
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
    void theEvidenceIsArchivedUnderTheSubmissionsId() {
        grade(new FakeStages(WELL), true);
        assertThat(archived).containsExactly("lea");
    }

    /** @param well for each lab that is started, whether it stays well */
    private SubmissionResult grade(FakeStages stages, boolean... well) {
        LabKeeper keeper = new LabKeeper(() -> start(well));
        Scoring scoring = new Scoring(
                new Rubric(Map.of(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.ONE))),
                Catalogue.in(Language.ENGLISH));
        return new GradeSubmission(
                        stages, keeper, scoring, Set.of(Exercise.ONE), heard, (id, evidence) -> archived.add(id))
                .grade(new HandIn("lea", "Léa", "lea", Path.of("lea")));
    }

    private Lab start(boolean... well) {
        FakeLab lab = new FakeLab(well[labs.size()]);
        labs.add(lab);
        return lab;
    }
}
