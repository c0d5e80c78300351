package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.scenario.ScenarioListener;

/**
 * Passes on how the tasks of one submission go, with its name.
 *
 * @param id the submission
 * @param listener hears of all submissions
 */
record TasksOf(String id, FlowListener listener) implements ScenarioListener {

    @Override
    public void taskStarted(Task task) {
        listener.taskStarted(id, task);
    }

    @Override
    public void taskObserved(TaskEvidence evidence) {
        listener.taskObserved(id, evidence);
    }
}
