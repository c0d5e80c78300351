package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;

/** Hears how grading goes on. Its methods may be called from any thread. */
public interface FlowListener extends LabListener {

    /** A submission is begun. */
    void submissionStarted(String id, int tasks);

    /** A task's program is about to be run. */
    void taskStarted(Task task);

    /** A task was observed. */
    void taskObserved(TaskEvidence evidence);

    /** The submission's programs have all been run, or it cannot be run. */
    void submissionEnded();

    @Override
    void step(Text step);
}
