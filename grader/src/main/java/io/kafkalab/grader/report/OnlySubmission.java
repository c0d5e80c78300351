package io.kafkalab.grader.report;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.List;

/** The submission of a report that can tell of one alone. */
public final class OnlySubmission {
    private OnlySubmission() {}

    /**
     * The only submission of some results; where there are several, a rejected one that says so; where there is none,
     * since grading was interrupted, a fault that is not the student's.
     */
    public static SubmissionResult of(Results results, Catalogue words) {
        List<SubmissionResult> some = results.stream().limit(2).toList();
        if (some.size() == 1) {
            return some.get(0);
        }
        return some.isEmpty()
                ? without(results, Status.LAB_FAULT, null, words.say("report.none"))
                : without(
                        results,
                        Status.REJECTED,
                        Points.stored(BigDecimal.ZERO),
                        words.say("report.several", results.stream().count()));
    }

    private static SubmissionResult without(Results results, Status status, BigDecimal points, String why) {
        return new SubmissionResult(
                "submission",
                "submission",
                "submission",
                status,
                points,
                Points.sum(results.rubric().stream().map(RubricLine::points).toList()),
                null,
                0,
                why,
                List.of(),
                List.of());
    }
}
