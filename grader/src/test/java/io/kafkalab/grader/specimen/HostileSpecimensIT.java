package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.program.sandbox.SandboxKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hostile specimen gets exactly the verdicts that its work deserves, whatever else it does, and so does a right
 * solution that is graded after all of them on the same labs.
 */
class HostileSpecimensIT {
    private static SpecimenBatch batch;

    @BeforeAll
    static void gradeAll() throws Exception {
        batch = SpecimenBatch.grade(
                "hostile", Corpus.hostile(), Machine.with(SandboxKind.BUBBLEWRAP), Corpus.solution("java"));
    }

    @TestFactory
    Stream<DynamicTest> getsWhatItsWorkDeserves() {
        return batch.tests();
    }

    @Test
    void whoIsGradedAmongThemSuffersNothing() {
        assertThat(batch.graded().row("java").get("points").asDouble()).isEqualTo(20.0);
    }
}
