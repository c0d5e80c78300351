package io.kafkalab.exercises;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What collects evidence needs a lab; what judges never sees one. */
class ArchitectureTest {
    /** Fewer classes than these, and a rule would hold of nothing. */
    private static final int CLASSES_AT_LEAST = 120;

    private static final int JUDGING_CLASSES_AT_LEAST = 40;

    private static final String[] JUDGING = {
        "io.kafkalab.exercises.evidence..",
        "io.kafkalab.exercises.reading..",
        "io.kafkalab.exercises.diagnosis..",
        "io.kafkalab.exercises.suite..",
        "io.kafkalab.exercises.judge..",
        "io.kafkalab.exercises.rubric.."
    };

    private static final String[] COLLECTING = {
        "io.kafkalab.lab..",
        "io.kafkalab.exercises.scenario..",
        "io.kafkalab.exercises.program..",
        "io.kafkalab.exercises.services..",
        "io.kafkalab.exercises.submission..",
        "org.apache.kafka..",
        "com.mongodb..",
        "org.bson.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kafkalab.exercises");

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
        assertThat(CLASSES.that(describe("judge", javaClass -> isJudging(javaClass))))
                .hasSizeGreaterThanOrEqualTo(JUDGING_CLASSES_AT_LEAST);
    }

    @Test
    void whatJudgesSeesNoLabAndNoProgram() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(JUDGING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COLLECTING));
    }

    @Test
    void nobodyKnowsBothABackendAndACheck() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.kafkalab.lab.embedded..", "io.kafkalab.lab.containers..", "io.kafkalab.lab.attached.."));
    }

    @Test
    void evidenceIsPlainData() {
        holds(classes()
                .that()
                .resideInAPackage("io.kafkalab.exercises.evidence")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..",
                        "io.kafkalab.text",
                        "io.kafkalab.exercises",
                        "io.kafkalab.exercises.evidence"));
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        holds(slices().matching("io.kafkalab.exercises.(**)").should().beFreeOfCycles());
    }

    private static boolean isJudging(JavaClass javaClass) {
        return Arrays.stream(JUDGING)
                .anyMatch(name -> javaClass.getPackageName().startsWith(name.replace("..", "")));
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
