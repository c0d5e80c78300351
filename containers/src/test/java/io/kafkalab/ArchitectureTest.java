package io.kafkalab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package of this module may know which. */
final class ArchitectureTest {
    /** Fewer classes than this, and a rule would hold of nothing. */
    private static final int CLASSES_AT_LEAST = 120;

    private static final String JDK = "java..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.kafkalab");

    @Test
    void thereAreClassesToLookAt() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    }

    @Test
    void theApiNeedsTheJdkAndSentencesAlone() {
        holds(onlyKnows("io.kafkalab.lab", JDK, "io.kafkalab.text"));
    }

    @Test
    void sentencesNeedTheJdkAlone() {
        holds(onlyKnows("io.kafkalab.text", JDK));
    }

    @Test
    void bundlesNeedTheJdkAlone() {
        holds(onlyKnows("io.kafkalab.lab.bundle", JDK));
    }

    @Test
    void theLabsProcessStandsAlone() {
        holds(onlyKnows(
                "io.kafkalab.lab.server",
                JDK,
                "org.apache.kafka..",
                "kafka..",
                "scala..",
                "com.typesafe..",
                "org.slf4j"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedded", "containers", "attached"})
    void nobodyKnowsABackend(String backend) {
        String inside = "io.kafkalab.lab." + backend + "..";
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(inside)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside)
                .because("backends are found by Labs, as services"));
    }

    @Test
    void nobodyPutsTheLabsLibrariesOnTheGradersClassPath() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("io.kafkalab.lab.server..", "io.kafkalab.lab.mongo.standin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "kafka..", "org.apache.kafka.connect..", "org.apache.kafka.metadata..", "de.bwaldvogel.."));
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        holds(slices().matching("io.kafkalab.lab.(*)..").should().beFreeOfCycles());
    }

    private static ArchRule onlyKnows(String inside, String... others) {
        return classes()
                .that()
                .resideInAPackage(inside)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(others).or(resideInAnyPackage(inside)));
    }

    private static void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
