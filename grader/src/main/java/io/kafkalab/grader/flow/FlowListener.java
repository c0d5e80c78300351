package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;

/**
 * Hears how grading goes on. Several submissions may be under way at once: its methods are called from any thread, also at
 * the same time, and those of one submission name it. What is heard of one submission comes in order. What a
 * listener does not care for, it leaves out; sentences for the user it does not.
 */
public interface FlowListener extends LabListener {

    /**
     * Grading begins. Heard once, before anything of a submission.
     *
     * @param submissions how many there are, with those that were done before
     * @param jobs how many are graded at once at most
     * @param doneBefore how many an earlier, interrupted run has done already; nothing more is heard of these
     */
    default void batchStarted(int submissions, int jobs, int doneBefore) {}

    /** A submission is begun; one without anything gradable ends without having begun. */
    default void submissionStarted(String id, int tasks) {}

    /** A task's program is about to be run; again if the lab failed meanwhile and the exercise is repeated. */
    default void taskStarted(String id, Task task) {}

    /** A task was observed; may be heard again of the same task, as {@link #taskStarted} is. */
    default void taskObserved(String id, TaskEvidence evidence) {}

    /** A submission has its result, which is on disk already. Heard once of each. */
    default void submissionEnded(SubmissionResult result) {}

    /** A sentence for the user: about a lab, a retry, or the batch as a whole. */
    @Override
    void step(Text step);
}
