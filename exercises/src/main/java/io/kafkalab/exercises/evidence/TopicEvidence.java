package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * What exercise 1 left behind, on a lab that had no topic {@code test} before.
 *
 * @param run how the program ran
 * @param topic the topic {@code test}, if it is there
 * @param otherTopics the names of all other topics but the lab's own
 */
public record TopicEvidence(ProgramRun run, Optional<TopicContent> topic, List<String> otherTopics)
        implements ProgramEvidence {
    public TopicEvidence {
        otherTopics = List.copyOf(otherTopics);
    }

    @Override
    public Task task() {
        return Task.TOPIC;
    }
}
