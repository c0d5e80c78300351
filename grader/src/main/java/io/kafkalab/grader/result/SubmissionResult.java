package io.kafkalab.grader.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of one submission.
 *
 * @param id who
 * @param name the student's name
 * @param source the name of the folder or archive that was handed in
 * @param status what became of it
 * @param points what it earned; null where it has no grade through a fault of ours
 * @param maxPoints what could be earned
 * @param seed what the data of the run was made from; null if nothing was run
 * @param seconds how long grading took, in seconds of wall time
 * @param message of a rejected submission or a fault of ours, what happened; else null
 * @param programs how its programs ran, in the statement's order
 * @param checks its checks, in the statement's order
 */
public record SubmissionResult(
        String id,
        String name,
        String source,
        Status status,
        BigDecimal points,
        BigDecimal maxPoints,
        Long seed,
        double seconds,
        String message,
        List<ProgramResult> programs,
        List<CheckOutcome> checks) {
    public SubmissionResult {
        programs = List.copyOf(programs);
        checks = List.copyOf(checks);
    }
}
