package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.List;

/** Who reads a page. */
enum Audience {
    /** Its author: sees nothing of hidden checks. */
    STUDENT,
    /** Whoever grades: sees all. */
    INSTRUCTOR;

    /** What of a result these readers may see: for a student, the visible checks, and the total of those. */
    SubmissionResult share(SubmissionResult all) {
        if (!leavesOut(all)) {
            return all;
        }
        List<CheckOutcome> visible = all.checks().stream()
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .toList();
        return new SubmissionResult(
                all.id(),
                all.name(),
                all.source(),
                all.status(),
                all.status() == Status.GRADED
                        ? Points.sum(visible.stream().map(CheckOutcome::points).toList())
                        : all.points(),
                Points.sum(visible.stream().map(CheckOutcome::maxPoints).toList()),
                all.seed(),
                all.seconds(),
                // A fault's message may quote the check in which it was noticed.
                null,
                all.programs(),
                visible);
    }

    /** Whether there is anything in a result that these readers do not see. */
    boolean leavesOut(SubmissionResult all) {
        return this == STUDENT && all.checks().stream().anyMatch(check -> check.visibility() == Visibility.HIDDEN);
    }

    /** Whether these readers may see what the grader itself made for a task, from which hidden checks could be told. */
    boolean seesStimuli(String task, SubmissionResult all) {
        return this == INSTRUCTOR
                || all.checks().stream()
                        .filter(check -> check.task().equals(task))
                        .allMatch(check -> check.visibility() == Visibility.VISIBLE);
    }
}
