package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Evidence as it is shown to a student: the real records, shortened, with control characters made visible. */
public final class Shown {
    private static final int LENGTH = 160;
    private static final int RECORDS = 5;
    private static final int LINES = 12;

    private Shown() {}

    /** Messages as {@code key → value (partition)}. */
    public static Text messages(List<Message> messages) {
        return some(messages.stream().map(Shown::message).toList());
    }

    /** Rows as {@code accident → severity}. */
    public static Text rows(List<Row> rows) {
        return some(rows.stream()
                .map(row -> "%s → %s"
                        .formatted(row.accident().trim(), row.severity().trim()))
                .toList());
    }

    /** Any records, each shortened; how many are left out is said. */
    public static Text some(List<String> records) {
        if (records.isEmpty()) {
            return Text.of("seen.none");
        }
        String first = records.stream().limit(RECORDS).map(Shown::brief).collect(Collectors.joining(", "));
        return records.size() > RECORDS
                ? Text.of("seen.some", first, records.size() - RECORDS)
                : Text.of("seen.all", first);
    }

    /** Lines of a program or a compiler, the first of them. */
    public static Text lines(List<String> lines) {
        if (lines.isEmpty()) {
            return Text.of("seen.none");
        }
        return Text.of(
                "seen.all",
                lines.stream()
                        .limit(LINES)
                        // In a record a tab is worth seeing; at the beginning of a trace's line it is only room.
                        .map(line -> brief(line.replace("\t", "    ")))
                        .collect(Collectors.joining("\n  ")));
    }

    /** What a program wrote, its first lines. */
    public static Text output(Output output) {
        return lines(Terminal.shows(output.text())
                .lines()
                .filter(line -> !line.isBlank())
                .limit(RECORDS)
                .toList());
    }

    private static String message(Message message) {
        return "%s → %s (partition %d)"
                .formatted(payload(message.key()), payload(message.value()), message.partition());
    }

    private static String payload(Payload payload) {
        if (payload == null) {
            return "null";
        }
        return payload.isText() ? brief(payload.text()) : "base64 " + brief(payload.base64());
    }

    private static String brief(String text) {
        String cut = text.length() > LENGTH ? text.substring(0, LENGTH) + "…" : text;
        StringBuilder visible = new StringBuilder(cut.length());
        cut.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                visible.append("\\u%04x".formatted(point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }
}
