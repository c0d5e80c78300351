package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kafkalab.exercises.CheckId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every wrong specimen gets exactly the verdicts written beside it, and the report names its cause. */
class WrongSpecimensIT {
    private static final Path SOLUTIONS = Path.of("..", "solutions");
    private static final List<Specimen> WRONG = Specimen.wrong(SOLUTIONS);

    private static GradedSpecimens graded;

    @BeforeAll
    static void gradeAll() throws Exception {
        graded = GradedSpecimens.grade(
                WRONG.stream().map(Specimen::folder).toList(),
                Path.of("target", "specimens", "wrong"),
                "--backend",
                System.getProperty("klab.specimens.backend", "embedded"));
    }

    @TestFactory
    Stream<DynamicTest> getsItsVerdicts() {
        return WRONG.stream()
                .map(specimen -> dynamicTest(specimen.name(), () -> {
                    Map<String, String> got = new TreeMap<>(graded.verdicts(specimen.name()));
                    got.keySet().retainAll(specimen.expected().verdicts().keySet());
                    assertThat(got)
                            .as(specimen.expected().fault())
                            .containsExactlyInAnyOrderEntriesOf(
                                    specimen.expected().verdicts());
                    assertThat(graded.causes(specimen.name()))
                            .as(specimen.expected().fault())
                            .containsAllEntriesOf(specimen.expected().causes());
                }));
    }

    @Test
    void judgedAgainFromTheirEvidenceAllGetTheSame() throws Exception {
        assertThat(graded.rejudged()).contains(WRONG.size() + " judged again: nothing changed.");
    }

    @Test
    void everyCheckIsFailedBySomeSpecimen() {
        List<String> failed = WRONG.stream()
                .flatMap(specimen -> specimen.expected().verdicts().entrySet().stream())
                .filter(verdict -> verdict.getValue().equals("FAILED"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(failed)
                .containsAll(Arrays.stream(CheckId.values()).map(CheckId::id).toList());
    }

    @Test
    void nothingSolvedYetGetsZero() {
        assertThat(graded.row("nothing-is-solved-yet").get("points").asDouble()).isZero();
    }
}
