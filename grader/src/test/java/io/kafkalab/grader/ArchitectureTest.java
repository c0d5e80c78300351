package io.kafkalab.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses GRADER =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("io.kafkalab.grader");

    @Test
    void theClassesWereSeen() {
        assertThat(GRADER.size()).isGreaterThan(40);
    }

    @Test
    void writersKnowNoLabAndNoScenario() {
        noClasses()
                .that()
                .resideInAnyPackage("..grader.report..", "..grader.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.kafkalab.lab..", "io.kafkalab.exercises.scenario..", "io.kafkalab.exercises.services..")
                .check(GRADER);
    }

    @Test
    void nobodyKnowsABackendsInside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.kafkalab.lab.embedded..", "io.kafkalab.lab.containers..", "io.kafkalab.lab.attached..")
                .check(GRADER);
    }

    @Test
    void onlyTheCommandsKnowTheCommandLineLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..grader.cli..", "..grader.terminal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(GRADER);
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        slices().matching("io.kafkalab.grader.(**)").should().beFreeOfCycles().check(GRADER);
    }

    @Test
    void theModelOfResultsKnowsNoWriter() {
        noClasses()
                .that()
                .resideInAPackage("..grader.result..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..grader.report..", "..grader.terminal..", "..grader.cli..", "..grader.flow..")
                .check(GRADER);
    }
}
