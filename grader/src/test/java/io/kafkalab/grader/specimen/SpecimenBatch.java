package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Specimens that were graded together by one command, and a test for each: it gets exactly its verdicts, and the report
 * names its causes.
 *
 * @param specimens all that were asked for, also those that this machine cannot run
 * @param machine what they found
 * @param graded what became of those that were run
 */
record SpecimenBatch(List<Specimen> specimens, Machine machine, GradedSpecimens graded) {

    /**
     * Grades those that this machine can run.
     *
     * @param name names the folder of the results
     * @param more further submissions that are graded after them
     */
    static SpecimenBatch grade(String name, List<Specimen> specimens, Machine machine, Path... more)
            throws IOException, InterruptedException {
        List<Path> submissions = new ArrayList<>(specimens.stream()
                .filter(specimen -> machine.lacks(specimen).isEmpty())
                .map(Specimen::folder)
                .toList());
        submissions.addAll(List.of(more));
        GradedSpecimens graded = GradedSpecimens.grade(
                submissions,
                Path.of("target", "specimens", name),
                List.of(
                        "--sandbox",
                        machine.sandbox().label(),
                        "--backend",
                        System.getProperty("klab.specimens.backend", "embedded")));
        return new SpecimenBatch(specimens, machine, graded);
    }

    /** A test for each, skipped with the reason where this machine cannot run it. */
    Stream<DynamicTest> tests() {
        return specimens.stream()
                .map(specimen -> dynamicTest(specimen.name(), () -> {
                    Optional<String> lacking = machine.lacks(specimen);
                    assumeTrue(lacking.isEmpty(), () -> "needs what this machine lacks: " + lacking.orElseThrow());
                    holds(specimen);
                }));
    }

    /** How many were run. */
    long count() {
        return specimens.stream()
                .filter(specimen -> machine.lacks(specimen).isEmpty())
                .count();
    }

    private void holds(Specimen specimen) {
        Map<String, String> verdicts = new TreeMap<>(graded.verdicts(specimen.name()));
        verdicts.keySet().retainAll(specimen.verdicts().keySet());
        assertThat(verdicts)
                .as("%s%n%s", specimen.about(), graded.story(specimen.name()))
                .containsExactlyInAnyOrderEntriesOf(specimen.verdicts());
        assertThat(graded.causes(specimen.name())).as(specimen.about()).containsAllEntriesOf(specimen.causes());
    }
}
