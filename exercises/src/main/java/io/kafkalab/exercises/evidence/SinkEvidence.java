package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * What the sink did to a topic {@code test} with the first three rows on it, and to MongoDB.
 *
 * @param run how the program ran
 * @param rows every row of the CSV that the program was given, in its order
 * @param topic the topic {@code test} afterwards
 * @param before the first three rows as they were put on the topic before the program started
 * @param live rows that the grader sent while the program ran, of accidents of the CSV but none of its rows; they are on
 *     the topic too, and are no doing of the program's
 * @param due the messages that must be stored: those that were on the topic when the program was last given time to
 *     store them; holds {@code live} only if the program had that time before it ended by itself
 * @param collections every collection outside MongoDB's own databases
 * @param otherTopics the names of all other topics but the lab's own
 */
public record SinkEvidence(
        ProgramRun run,
        List<Row> rows,
        Optional<TopicContent> topic,
        List<Message> before,
        List<Message> live,
        List<Message> due,
        List<CollectionContent> collections,
        List<String> otherTopics)
        implements ProgramEvidence {
    public SinkEvidence {
        rows = List.copyOf(rows);
        before = List.copyOf(before);
        live = List.copyOf(live);
        due = List.copyOf(due);
        collections = List.copyOf(collections);
        otherTopics = List.copyOf(otherTopics);
    }

    @Override
    public Task task() {
        return Task.SINK;
    }
}
