package io.kafkalab.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExitCodeTest {

    @Test
    void theGravestOutcomeDecides() {
        assertThat(of(null, ResultExamples.partly())).isEqualTo(0);
        assertThat(of("18.5", ResultExamples.partly())).isEqualTo(0);
        assertThat(of("18.6", ResultExamples.partly())).isEqualTo(1);
        assertThat(of("1", ResultExamples.right(), ResultExamples.rejected())).isEqualTo(1);
        assertThat(of(null, ResultExamples.right(), ResultExamples.rejected())).isEqualTo(0);
        assertThat(of("1", ResultExamples.rejected())).isEqualTo(2);
        assertThat(of("1", ResultExamples.rejected(), ResultExamples.faulty())).isEqualTo(4);
    }

    private static int of(String failUnder, SubmissionResult... results) {
        return ExitCode.of(List.of(results), Optional.ofNullable(failUnder).map(BigDecimal::new))
                .code();
    }
}
