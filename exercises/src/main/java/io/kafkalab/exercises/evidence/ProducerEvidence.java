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
 */
public record ProducerEvidence(ProgramRun run, Optional<TopicContent> topic, List<Row> rows, List<String> otherTopics)
        implements ProgramEvidence {
    public ProducerEvidence {
        rows = List.copyOf(rows);
        otherTopics = List.copyOf(otherTopics);
    }

    @Override
    public Task task() {
        return Task.PRODUCER;
    }
}
