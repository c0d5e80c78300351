package io.kafkalab.grader.result;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import java.util.List;

/**
 * A result as its author may see it before the end: without the checks that the rubric hides, and with the points of the
 * others alone, since a total that counted the hidden ones would tell how they ended.
 */
public final class StudentView {
    private StudentView() {}

    /** The result without its hidden checks; the same if it has none. */
    public static SubmissionResult of(SubmissionResult whole) {
        List<CheckOutcome> shown = whole.checks().stream()
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .toList();
        if (shown.size() == whole.checks().size()) {
            return whole;
        }
        return new SubmissionResult(
                whole.id(),
                whole.name(),
                whole.source(),
                whole.status(),
                whole.points() == null
                        ? null
                        : Points.sum(shown.stream().map(CheckOutcome::points).toList()),
                Points.sum(shown.stream().map(CheckOutcome::maxPoints).toList()),
                whole.seed(),
                whole.seconds(),
                whole.message(),
                whole.programs(),
                shown);
    }

    /** How many checks of a result are hidden from its author. */
    public static long hidden(SubmissionResult whole) {
        return whole.checks().stream()
                .filter(check -> check.visibility() == Visibility.HIDDEN)
                .count();
    }
}
