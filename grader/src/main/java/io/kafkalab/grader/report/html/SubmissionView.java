package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.observed.EvidenceTable;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * What the page of one submission shows.
 *
 * @param frame language, style and policy
 * @param audience who reads it
 * @param result what these readers may see of the result
 * @param partial whether there is more that they may not see
 * @param lab what the programs ran against; null if nothing was run
 * @param exercises those that were graded
 * @param timeline when which program ran; null where it is not known
 * @param evidenceKept whether what was observed was at hand
 */
record SubmissionView(
        Frame frame,
        Audience audience,
        SubmissionResult result,
        boolean partial,
        LabLabel lab,
        List<ExerciseView> exercises,
        Timeline timeline,
        boolean evidenceKept) {

    /** An exercise with its tasks. */
    record ExerciseView(int number, String title, BigDecimal points, BigDecimal maxPoints, List<TaskView> tasks) {}

    /**
     * A task.
     *
     * @param question what is asked, in HTML of ours; null where its reader knows
     * @param program how its program ran; null if there was none to run
     * @param tables what was observed
     */
    record TaskView(
            String id,
            String title,
            BigDecimal points,
            BigDecimal maxPoints,
            String question,
            ProgramView program,
            List<CheckView> checks,
            List<EvidenceTable> tables) {}

    /**
     * How a program ran.
     *
     * @param ending how it ended, as a sentence
     * @param excerpts of what it wrote; of the compiler's lines, where it did not compile
     */
    record ProgramView(ProgramResult result, String ending, List<Excerpt> excerpts) {}

    /**
     * A check.
     *
     * @param details what to say about it, each with a label
     */
    record CheckView(CheckOutcome outcome, String title, List<Detail> details) {
        String glyph() {
            return Frame.glyph(outcome.verdict());
        }

        /** The name of its style. */
        String style() {
            return outcome.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean passed() {
            return outcome.verdict() == Verdict.PASSED;
        }
    }

    /** One of the things to say about a check. */
    record Detail(String kind, String label, String text) {}

    boolean instructor() {
        return audience == Audience.INSTRUCTOR;
    }

    /** The share of the points that were earned, in percent. */
    int percent() {
        if (result.points() == null || result.maxPoints().signum() == 0) {
            return 0;
        }
        return result.points()
                .multiply(BigDecimal.valueOf(100))
                .divide(result.maxPoints(), RoundingMode.DOWN)
                .intValue();
    }
}
