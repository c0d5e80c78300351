package io.kafkalab.grader.report;

import io.kafkalab.grader.result.Points;
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

    /** The only submission of some results; where there are several or none, a rejected one that says so. */
    public static SubmissionResult of(Results results, Catalogue words) {
        List<SubmissionResult> some = results.stream().limit(2).toList();
        return some.size() == 1 ? some.get(0) : rejected(results, words);
    }

    private static SubmissionResult rejected(Results results, Catalogue words) {
        return new SubmissionResult(
                "submission",
                "submission",
                "submission",
                Status.REJECTED,
                Points.stored(BigDecimal.ZERO),
                Points.sum(results.rubric().stream().map(RubricLine::points).toList()),
                null,
                0,
                words.say("report.several", results.stream().count()),
                List.of(),
                List.of());
    }
}
