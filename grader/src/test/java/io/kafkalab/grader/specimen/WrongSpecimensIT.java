package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.program.sandbox.SandboxKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every wrong specimen gets exactly the verdicts written beside it, and the report names its cause. */
class WrongSpecimensIT {
    /** The first that fails each check and that has each cause; all with {@code -Dklab.corpus=all}. */
    private static final List<Specimen> WRONG = Corpus.graded(Corpus.wrong(), WrongSpecimensIT::failsAndCauses);

    private static SpecimenBatch batch;

    @BeforeAll
    static void gradeAll() throws Exception {
        batch = SpecimenBatch.grade("wrong", WRONG, Machine.with(SandboxKind.DOCKER, SandboxKind.BUBBLEWRAP));
    }

    @TestFactory
    Stream<DynamicTest> getsItsVerdicts() {
        return batch.tests();
    }

    @Test
    void judgedAgainFromTheirEvidenceAllGetTheSame() throws Exception {
        assertThat(batch.graded().rejudged()).contains(batch.count() + " judged again: nothing changed.");
    }

    @Test
    void nothingSolvedYetGetsZero() {
        assertThat(batch.graded().row("nothing-is-solved-yet").get("points").asDouble())
                .isZero();
    }

    private static List<String> failsAndCauses(Specimen specimen) {
        return Stream.concat(
                        specimen.verdicts().entrySet().stream()
                                .filter(verdict -> verdict.getValue().equals("FAILED"))
                                .map(Object::toString),
                        specimen.causes().values().stream())
                .toList();
    }
}
