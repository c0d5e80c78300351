package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;

/**
 * A task that could not be observed through a fault of ours or of the machine; never a student's.
 *
 * @param task the task
 * @param fault what went wrong
 */
public record FaultEvidence(Task task, Text fault) implements TaskEvidence {}
