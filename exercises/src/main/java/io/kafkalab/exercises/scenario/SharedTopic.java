package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.TopicContent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The topic {@code test} when several exercises have been done on it, taken apart by what its messages look like: a key of
 * nine digits or more, in any quoting, is an accident's number.
 *
 * @param topic the topic
 * @param known the first rows of the CSV, in order; at least three
 */
record SharedTopic(TopicContent topic, List<Row> known) {
    private static final Pattern ACCIDENT = Pattern.compile("\\W*\\d{9,}\\W*");

    /** The topic with the messages of exercise 1 alone: those that are no row of the CSV, nor its header. */
    TopicContent ofExercise1() {
        return with(topic.messages().stream()
                .filter(message -> !isRow(message) && !isHeader(message))
                .toList());
    }

    /** The topic with what the producer sent: the header, if it did, and rows that the sink's further ones are not. */
    TopicContent ofProducer() {
        List<Message> further = ofFurtherRows();
        return with(topic.messages().stream()
                .filter(message -> (isRow(message) || isHeader(message)) && !further.contains(message))
                .toList());
    }

    /** All messages that are rows of the CSV. */
    List<Message> ofRows() {
        return topic.messages().stream().filter(this::isRow).toList();
    }

    /** The messages that are rows beyond the first three: known as such, or of an accident that is not among them. */
    List<Message> ofFurtherRows() {
        Set<String> firstAccidents = new LinkedHashSet<>();
        known.subList(0, 3).forEach(row -> firstAccidents.add(row.accident().trim()));
        return ofRows().stream()
                .filter(message -> !firstAccidents.contains(bare(message.key()))
                        || known.subList(3, known.size()).contains(row(message)))
                .toList();
    }

    /** The rows of the CSV as far as they are known: the first ones, and those that are on the topic. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>(known);
        ofFurtherRows().stream()
                .map(SharedTopic::row)
                .filter(row -> !known.contains(row))
                .forEach(rows::add);
        return rows;
    }

    /** The topic with other messages. */
    TopicContent with(List<Message> messages) {
        return new TopicContent(topic.name(), topic.partitions(), messages, topic.cut());
    }

    private boolean isRow(Message message) {
        return ACCIDENT.matcher(text(message.key())).matches();
    }

    private boolean isHeader(Message message) {
        return bare(message.key()).equals("Num_Acc");
    }

    private static Row row(Message message) {
        return new Row(bare(message.key()), bare(message.value()));
    }

    private static String bare(Payload payload) {
        return text(payload).replaceAll("[^\\w-]", "");
    }

    private static String text(Payload payload) {
        return payload == null || !payload.isText() ? "" : payload.text();
    }
}
