package io.kafkalab.grader.flow;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.Optional;

/** Keeps the files of each submission: they are on disk before the journal says that it is done. */
@FunctionalInterface
public interface Filing {

    /**
     * Files what is known of a submission. Called by several threads.
     *
     * @param lab what its programs ran against; empty if none was run
     * @param evidence what they did; empty if none was run
     */
    void file(SubmissionResult result, Optional<LabLabel> lab, Optional<Evidence> evidence);
}
