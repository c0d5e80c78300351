package io.kafkalab.grader.flow;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.Optional;

/**
 * A graded submission.
 *
 * @param result its result
 * @param evidence what its programs did; empty if none was run
 */
record Graded(SubmissionResult result, Optional<Evidence> evidence) {

    /** The result of a submission that was not run. */
    static Graded unseen(SubmissionResult result) {
        return new Graded(result, Optional.empty());
    }
}
