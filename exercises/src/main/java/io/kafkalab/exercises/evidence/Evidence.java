package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of one submission.
 *
 * @param version of this format; {@link #VERSION} when written by this klab
 * @param seed what the run's data was made from; the same seed repeats the run exactly
 * @param tasks the evidence of each task that was run, in the statement's order
 */
public record Evidence(int version, long seed, List<TaskEvidence> tasks) {

    /** The version that this code writes. */
    public static final int VERSION = 1;

    public Evidence {
        tasks = List.copyOf(tasks);
    }

    /** The evidence of a task, if that task was run. */
    public Optional<TaskEvidence> of(Task task) {
        return tasks.stream().filter(evidence -> evidence.task() == task).findFirst();
    }
}
