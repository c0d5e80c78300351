package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.Optional;

/**
 * What exercise 1 left behind, on a lab that had no topic {@code test} before.
 *
 * @param run how the program ran
 * @param topic the topic {@code test}, if it is there
 */
public record TopicEvidence(ProgramRun run, Optional<TopicContent> topic) implements TaskEvidence {
    @Override
    public Task task() {
        return Task.TOPIC;
    }
}
