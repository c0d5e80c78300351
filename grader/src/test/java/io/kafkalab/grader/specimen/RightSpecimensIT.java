package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.program.sandbox.SandboxKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Right work passes whatever its style: every check of the tasks that a right specimen holds. */
class RightSpecimensIT {
    /** The first of each task in each language; all with {@code -Dklab.corpus=all}. */
    private static final List<Specimen> RIGHT = Corpus.graded(
            Corpus.right(),
            specimen -> specimen.programs().entrySet().stream()
                    .map(Object::toString)
                    .toList());

    private static SpecimenBatch batch;

    @BeforeAll
    static void gradeAll() throws Exception {
        batch = SpecimenBatch.grade("right", RIGHT, Machine.with(SandboxKind.DOCKER, SandboxKind.BUBBLEWRAP));
    }

    @TestFactory
    Stream<DynamicTest> passesEveryCheck() {
        return batch.tests();
    }

    @Test
    void judgedAgainFromTheirEvidenceAllGetTheSame() throws Exception {
        assertThat(batch.graded().rejudged()).contains(batch.count() + " judged again: nothing changed.");
    }
}
