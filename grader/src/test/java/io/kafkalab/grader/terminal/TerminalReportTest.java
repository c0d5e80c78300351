package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

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
