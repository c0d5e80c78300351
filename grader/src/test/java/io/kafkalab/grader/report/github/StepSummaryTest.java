package io.kafkalab.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StepSummaryTest {

    private static final List<String> NASTY = NastyStrings.ALL;

    /** What is left of a text once all that Markdown takes as it is has gone: our own markup. */
    private static final String BLOCK = "(?s)<pre>[^<>]*</pre>";

    private static final String CODE = "<code>[^<>\\n`*_\\[\\]|@:]*</code>";

    @Test
    void aClassHasALineForEachSubmissionThenItsChecks() {
        Golden.assertSame(
                "report/summary.md",
                summary(ResultExamples.partly(), ResultExamples.faulty(), ResultExamples.rejected()));
    }

    @Test
    void aHiddenCheckIsNotTold() {
        assertThat(summary(ResultExamples.hiding(CheckId.TOPIC_SPREAD)))
                .doesNotContain("spread", "dans chaque partition")
                .contains("18,5 / 19");
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void hostileTextIsInert(String nasty) {
        String bare = summary(NastyStrings.failed(nasty), NastyStrings.rejected(nasty))
                .replaceAll(BLOCK, "BLOCK")
                .replaceAll(CODE, "CODE");
        String plain = summary(NastyStrings.failed("x"), NastyStrings.rejected("x"))
                .replaceAll(BLOCK, "BLOCK")
                .replaceAll(CODE, "CODE");
        assertThat(bare).isEqualTo(plain);
        assertThat(bare).doesNotContain("<").doesNotContain("@");
    }

    @Test
    void aClassTooLargeIsCutBetweenSubmissionsAndSaysSo() {
        SubmissionResult large = NastyStrings.failed("x".repeat(5_000));
        String summary = StepSummary.of(NastyStrings.of(Collections.nCopies(100, large)), StepSummary.MOST_BYTES);
        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(700 * 1024, 900 * 1024);
        assertThat(summary.substring(summary.length() - 200)).matches("(?s).*&#40;\\d+ rendus&#41;.*artefact&#46;\n");
        assertThat(summary.split("<pre>", -1).length).isEqualTo(summary.split("</pre>", -1).length);
    }

    @Test
    void roomThatIsTakenAlreadyLeavesTheSentenceAlone() {
        assertThat(StepSummary.of(NastyStrings.results(), -5))
                .contains("artefact")
                .hasSizeLessThan(300);
    }

    private static String summary(SubmissionResult... submissions) {
        return StepSummary.of(NastyStrings.of(List.of(submissions)), StepSummary.MOST_BYTES);
    }
}
