package io.kafkalab.exercises.evidence;

import java.util.List;

/**
 * A topic with its messages.
 *
 * @param name the topic's name
 * @param partitions how many partitions it has
 * @param messages its messages, by partition and offset; those of aborted transactions are left out
 * @param cut whether there were too many messages to keep them all
 */
public record TopicContent(String name, int partitions, List<Message> messages, boolean cut) {
    public TopicContent {
        messages = List.copyOf(messages);
    }
}
