package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The messages of a producer set against the rows that it was to send.
 *
 * <p>Each error counts once. The header and rows too many are an error of the number of messages, so they are left aside
 * when keys and values are compared; values are compared with the row that the key names, or, where keys name no row,
 * in the order in which they were sent. Keys that name other rows have the values of other rows, whatever these are.
 */
public final class SentRows {
    private static final Set<String> HEADER = Set.of("num_acc", "grav", "id_usager", "id_vehicule", "num_veh");

    private final List<Row> rows;
    private final List<Message> messages;
    private final List<Message> data;

    /** Sets messages, by partition and offset, against the rows expected. */
    public SentRows(List<Row> rows, List<Message> messages) {
        this.rows = rows.stream()
                .map(row -> new Row(Scalar.of(row.accident()), Scalar.of(row.severity())))
                .toList();
        this.messages = List.copyOf(messages);
        this.data = messages.stream().filter(message -> !isHeader(message)).toList();
    }

    /** The messages without the header line. */
    public List<Message> data() {
        return data;
    }

    /** Whether the header line was sent as if it were a row. */
    public boolean hasHeader() {
        return data.size() < messages.size();
    }

    /** Whether each message is there once for each row, and nothing else. */
    public boolean isExactCount() {
        return messages.size() == rows.size() && !hasHeader();
    }

    /** Whether each key is the accident of a row: of every row if there are enough messages. */
    public boolean keysMatch() {
        return fits(accidents(), texts(data, Message::key));
    }

    /** Whether each value is the severity of the row that it was sent for. */
    public boolean valuesMatch() {
        boolean anyKeyTells = distinctAccidents().stream()
                .anyMatch(accident -> !sent(accident).isEmpty());
        if (!anyKeyTells && areAccidents()) {
            return false;
        }
        return anyKeyTells ? distinctAccidents().stream().allMatch(this::valuesOfKeyMatch) : valuesMatchInOrder();
    }

    /** Whether every key looks like the number of an accident, be it of another row. */
    public boolean areAccidents() {
        int digits = rows.get(0).accident().length();
        return texts(data, Message::key).stream().allMatch(key -> key.matches("\\d{" + digits + "}"));
    }

    /** The accident that has several rows. */
    public String accidentToOrder() {
        return distinctAccidents().stream()
                .filter(accident -> expected(accident).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the messages of an accident stand in one partition, in the order of its rows. One message alone does: which
     * of the rows came is not asked here.
     */
    public boolean isOrdered(String accident) {
        List<Message> sent = sent(accident);
        List<String> severities = expected(accident);
        List<String> values = texts(sent, Message::value).stream().distinct().toList();
        List<String> inOrder = severities.stream().filter(values::contains).toList();
        return sent.stream().map(Message::partition).distinct().count() <= 1
                && (!valuesMatch() || values.equals(inOrder));
    }

    /** The messages whose key names an accident, by partition and offset. */
    public List<Message> sent(String accident) {
        return data.stream()
                .filter(message -> Scalar.is(message.key(), accident))
                .toList();
    }

    private boolean valuesOfKeyMatch(String accident) {
        List<String> values = texts(sent(accident), Message::value);
        List<String> severities = expected(accident);
        return values.isEmpty() || fits(severities, values) && severities.containsAll(values);
    }

    /** Without keys, the n-th message sent must be that of the n-th row; rows may also have been sent several times. */
    private boolean valuesMatchInOrder() {
        List<String> severities = rows.stream().map(Row::severity).toList();
        List<String> values = texts(inOrderSent(), Message::value);
        if (values.size() < severities.size()) {
            return values.equals(severities.subList(0, values.size()));
        }
        return isSame(severities, values.subList(0, severities.size())) || isRepeated(severities, values);
    }

    private List<Message> inOrderSent() {
        return data.stream()
                .sorted(Comparator.comparingLong(Message::timestamp).thenComparingLong(Message::offset))
                .toList();
    }

    private static boolean isRepeated(List<String> once, List<String> all) {
        List<String> repeated = new ArrayList<>();
        while (repeated.size() < all.size()) {
            repeated.addAll(once);
        }
        return isSame(repeated, all);
    }

    private boolean isHeader(Message message) {
        return isColumnName(message.key()) || isColumnName(message.value());
    }

    private static boolean isColumnName(Payload payload) {
        String text = Scalar.of(payload).orElse("").toLowerCase(Locale.ROOT);
        return HEADER.contains(text) || text.contains("num_acc") && text.contains("grav") && text.contains(";");
    }

    private List<String> accidents() {
        return rows.stream().map(Row::accident).toList();
    }

    private List<String> distinctAccidents() {
        return accidents().stream().distinct().toList();
    }

    private List<String> expected(String accident) {
        return rows.stream()
                .filter(row -> row.accident().equals(accident))
                .map(Row::severity)
                .toList();
    }

    private static List<String> texts(List<Message> messages, Function<Message, Payload> part) {
        return messages.stream()
                .map(message -> Scalar.of(part.apply(message)).orElse(""))
                .toList();
    }

    /** Whether all that is expected came, or all that came is expected, each as often as it is expected. */
    private static boolean fits(List<String> expected, List<String> seen) {
        return !seen.isEmpty() && (holds(seen, expected) || holds(expected, seen));
    }

    private static boolean isSame(List<String> a, List<String> b) {
        return a.size() == b.size() && holds(a, b);
    }

    private static boolean holds(List<String> all, List<String> some) {
        List<String> left = new ArrayList<>(all);
        return some.stream().allMatch(left::remove);
    }
}
