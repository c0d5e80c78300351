package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.util.Optional;

/**
 * Where the suites have their evidence from. The grader puts one into the store of the launcher session; where there is
 * none, as under {@code mvn verify}, the one that {@link java.util.ServiceLoader} finds is asked, which runs the
 * exercise when its first task is asked for. It may be {@link AutoCloseable}: then it is closed with the session.
 */
@FunctionalInterface
public interface EvidenceSource {

    /** The evidence of a task; the same each time. Empty if the task was not run. */
    Optional<TaskEvidence> of(Task task);
}
