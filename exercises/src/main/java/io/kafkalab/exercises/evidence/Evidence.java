package io.kafkalab.exercises.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of one submission.
 *
 * @param version of this format; {@link #VERSION} when written by this klab
 * @param submission whose it is; empty where that was not kept
 * @param seed what the run's data was made from; the same seed repeats the run exactly
 * @param tasks the evidence of each task that was run, in the statement's order
 */
public record Evidence(int version, Optional<Origin> submission, long seed, List<TaskEvidence> tasks) {

    /** The version that this code writes; what each older one lacks is in {@link Migrations}. */
    public static final int VERSION = 2;

    public Evidence {
        submission = submission == null ? Optional.empty() : submission;
        tasks = List.copyOf(tasks);
    }

    /** Evidence of nobody's yet. */
    public Evidence(int version, long seed, List<TaskEvidence> tasks) {
        this(version, Optional.empty(), seed, tasks);
    }

    /** The same evidence as that of a submission. */
    public Evidence of(Origin whose) {
        return new Evidence(version, Optional.of(whose), seed, tasks);
    }

    /** The evidence of a task, if that task was run. */
    public Optional<TaskEvidence> of(Task task) {
        return tasks.stream().filter(evidence -> evidence.task() == task).findFirst();
    }

    /** Whether a check can be judged by it: not by a look at services alone where a program must be seen. */
    public boolean tells(CheckId check) {
        return of(check.task()).isPresent() && !(isSnapshot() && check.isOfAProgramAlone());
    }

    /** Whether services were looked at without running any program ({@code klab check}). */
    @JsonIgnore
    public boolean isSnapshot() {
        return tasks.stream()
                .anyMatch(task ->
                        task instanceof ProgramEvidence program && program.run().state() == ProgramRun.State.SNAPSHOT);
    }
}
