package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * The document that the program inserted, and the message that came of it.
 *
 * @param run how the program ran
 * @param connector the connector {@code mongodb} that was running meanwhile: the student's own where it delivers, else
 *     one that the grader made
 * @param collections every collection outside MongoDB's own databases
 * @param topics all topics but the lab's own
 */
public record InsertEvidence(
        ProgramRun run,
        Optional<ConnectorState> connector,
        List<CollectionContent> collections,
        List<TopicContent> topics)
        implements ProgramEvidence {
    @Override
    public Task task() {
        return Task.INSERT;
    }
}
