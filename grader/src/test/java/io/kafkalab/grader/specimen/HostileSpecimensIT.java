package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.grader.options.LabOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final Path SOLUTIONS = Path.of("..", "solutions");
    private static final List<Specimen> HOSTILE = Specimen.hostile(SOLUTIONS);

    private static boolean held;
    private static GradedSpecimens graded;

    @BeforeAll
    static void gradeAll() throws Exception {
        held = Sandboxes.of(Toolchain.ofThisMachine(
                        new LabOptions(System.getenv()).resolve(null, null).cache()))
                .availability()
                .stream()
                .anyMatch(each -> each.kind() == SandboxKind.BUBBLEWRAP && each.available());
        List<Path> all = new ArrayList<>(HOSTILE.stream()
                .filter(HostileSpecimensIT::canRun)
                .map(Specimen::folder)
                .toList());
        all.add(SOLUTIONS.resolve("java"));
        graded = GradedSpecimens.grade(
                all,
                Path.of("target", "specimens", "hostile"),
                "--sandbox",
                held ? "bubblewrap" : "none",
                "--backend",
                System.getProperty("klab.specimens.backend", "embedded"));
    }

    @TestFactory
    Stream<DynamicTest> getsWhatItsWorkDeserves() {
        return HOSTILE.stream()
                .map(specimen -> dynamicTest(specimen.name(), () -> {
                    assumeTrue(canRun(specimen), "needs bubblewrap, which does not work here");
                    Map<String, String> got = new TreeMap<>(graded.verdicts(specimen.name()));
                    got.keySet().retainAll(specimen.expected().verdicts().keySet());
                    assertThat(got)
                            .as(specimen.expected().fault())
                            .containsExactlyInAnyOrderEntriesOf(
                                    specimen.expected().verdicts());
                }));
    }

    @Test
    void whoIsGradedAmongThemSuffersNothing() {
        assertThat(graded.row("java").get("points").asDouble()).isEqualTo(20.0);
    }

    private static boolean canRun(Specimen specimen) {
        return held || !specimen.needsSandbox();
    }
}
