package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import org.junit.jupiter.api.Test;

class TerminalReportTest {

    @Test
    void aPartlyRightSubmissionShowsWhatToMend() {
        Golden.assertSame("terminal/partly-fr.txt", report(ResultExamples.partly(), Language.FRENCH));
        Golden.assertSame("terminal/partly-en.txt", report(ResultExamples.partly(), Language.ENGLISH));
    }

    @Test
    void anUnsolvedStarterIsToldWhereToBegin() {
        Golden.assertSame("terminal/unsolved-fr.txt", report(ResultExamples.unsolved(), Language.FRENCH));
        Golden.assertSame("terminal/unsolved-en.txt", report(ResultExamples.unsolved(), Language.ENGLISH));
    }

    @Test
    void aFaultOfOursShowsNoTotal() {
        Golden.assertSame("terminal/fault-fr.txt", report(ResultExamples.faulty(), Language.FRENCH));
    }

    @Test
    void aRejectedSubmissionSaysWhy() {
        Golden.assertSame("terminal/rejected-fr.txt", report(ResultExamples.rejected(), Language.FRENCH));
    }

    @Test
    void aHiddenCheckIsThereButNotHowItEnded() {
        Golden.assertSame(
                "terminal/hidden-fr.txt", report(ResultExamples.hiding(CheckId.TOPIC_SPREAD), Language.FRENCH));
        assertThat(report(ResultExamples.hiding(CheckId.TOPIC_SPREAD), Language.ENGLISH))
                .contains("topic.spread        result hidden", "Total of the visible checks: 18.5 / 19")
                .contains("1 check is hidden and counts in the grade too.");
    }

    @Test
    void allHiddenIsNoReasonToCheer() {
        assertThat(report(ResultExamples.hidingAll(ResultExamples.right()), Language.ENGLISH))
                .contains("Total of the visible checks: 0 / 0", "20 checks are hidden")
                .doesNotContain("Well done", "✔");
    }

    @Test
    void theInstructorsWordsStandBelowTheCheck() {
        String report = report(ResultExamples.advised("Relire la question 1.4."), Language.FRENCH);
        assertThat(report).contains("        conseil    Relire la question 1.4.\n");
    }

    @Test
    void whereToBeginDependsOnTheExercise() {
        assertThat(report(ResultExamples.only(ResultExamples.unsolved(), Exercise.THREE), Language.ENGLISH))
                .contains("the task\n“plugins” of exercise 3")
                .doesNotContain("exercise 1");
        assertThat(report(ResultExamples.only(ResultExamples.unsolved(), Exercise.TWO), Language.FRENCH))
                .contains("tâche «\u00a0producer\u00a0» de l’exercice 2");
    }

    @Test
    void theBriefOneIsWhoAndTheTotal() {
        assertThat(TerminalReport.brief(ResultExamples.partly(), Catalogue.in(Language.FRENCH), 80))
                .isEqualTo("\nLéa Martin (21905123)\nTotal\u00a0: 18,5 / 20\n");
        assertThat(TerminalReport.brief(ResultExamples.rejected(), Catalogue.in(Language.FRENCH), 80))
                .isEqualTo("\nvide\nLe dossier est vide.\n");
    }

    @Test
    void whatAProgramWroteCannotSteerTheTerminal() {
        assertThat(report(ResultExamples.partly(), Language.FRENCH))
                .contains("␛[2J", "␛[31mKeyError")
                .doesNotContain("\u001b");
    }

    @Test
    void noLineIsLongerThanTheTerminal() {
        assertThat(report(ResultExamples.partly(), Language.FRENCH).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void coloursChangeNoText() {
        String coloured = TerminalReport.of(ResultExamples.partly(), Catalogue.in(Language.ENGLISH), Ink.COLOURED, 80);
        assertThat(coloured).contains("\u001b[31m✘");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(report(ResultExamples.partly(), Language.ENGLISH));
    }

    private static String report(SubmissionResult result, Language language) {
        return TerminalReport.of(result, Catalogue.in(language), Ink.PLAIN, 80);
    }
}
