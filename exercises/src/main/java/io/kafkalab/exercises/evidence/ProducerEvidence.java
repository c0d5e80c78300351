package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * What the producer did to a topic {@code test} that had 2 partitions and no message.
 *
 * @param run how the program ran
 * @param topic the topic {@code test} afterwards; empty if the program deleted it
 * @param rows the first three rows of the CSV that the program was given
 * @param otherTopics the names of all other topics but the lab's own
 * @param uncommitted how many records were sent to {@code test} that consumers of committed messages never see; looked at
 *     only where they see none at all
 */
public record ProducerEvidence(
        ProgramRun run, Optional<TopicContent> topic, List<Row> rows, List<String> otherTopics, Long uncommitted)
        implements ProgramEvidence {
    public ProducerEvidence {
        rows = List.copyOf(rows);
        otherTopics = List.copyOf(otherTopics);
        uncommitted = uncommitted == null ? 0 : uncommitted;
    }

    /** Of a topic on which everything is committed. */
    public ProducerEvidence(ProgramRun run, Optional<TopicContent> topic, List<Row> rows, List<String> otherTopics) {
        this(run, topic, rows, otherTopics, 0L);
    }

    @Override
    public Task task() {
        return Task.PRODUCER;
    }
}
