package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;

/** Hears how the observation of a submission goes. Called from the thread that observes. */
public interface ScenarioListener {
    /** Hears nothing. */
    ScenarioListener SILENT = new ScenarioListener() {};

    /** A task is about to be run. */
    default void taskStarted(Task task) {}

    /** A task has been observed. */
    default void taskObserved(TaskEvidence evidence) {}
}
