package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;

/**
 * What the consumer printed of a topic {@code test} with messages on both partitions.
 *
 * @param run how the program ran, with all it printed
 * @param before the messages that were on the topic before it started: the first three rows of the CSV, and rows of the
 *     grader's, so that both partitions hold some
 * @param live the messages that the grader sent after the program had shown that it reads, in batches; each batch has a
 *     message on each partition; empty if the program ended before
 * @param groups the consumer groups that were seen on the topic
 */
public record ConsumerEvidence(ProgramRun run, List<Message> before, List<List<Message>> live, List<String> groups)
        implements ProgramEvidence {
    @Override
    public Task task() {
        return Task.CONSUMER;
    }
}
