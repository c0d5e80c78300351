package io.kafkalab.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassFiguresTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        ClassFigures figures =
                of(ResultExamples.unsolved(), ResultExamples.partly(), ResultExamples.right(), ResultExamples.right());
        assertThat(figures.median().orElseThrow()).isEqualByComparingTo("19.25");
        assertThat(figures.mean().orElseThrow()).isEqualByComparingTo("14.63");
    }

    @Test
    void onlyGradesCount() {
        ClassFigures figures = of(ResultExamples.rejected(), ResultExamples.faulty(), ResultExamples.partly());
        assertThat(figures.median().orElseThrow()).isEqualByComparingTo("18.5");
        assertThat(figures.submissions()).isEqualTo(3);
        assertThat(figures.mostMissed(5))
                .containsExactly(
                        new ClassFigures.Missed("topic.spread", 1, 100),
                        new ClassFigures.Missed("producer.order", 1, 100));
        assertThat(of(ResultExamples.rejected()).mean()).isEmpty();
    }

    private static ClassFigures of(SubmissionResult... results) {
        return ClassFigures.of(Results.of("fr", ResultExamples.LAB, List.of(), List.of(results)));
    }
}
