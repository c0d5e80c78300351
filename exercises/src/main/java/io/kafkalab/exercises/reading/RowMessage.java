package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which row of the CSV a message is: accident and severity as key and value, or a whole row as the value, as JSON
 * or as a line of the file.
 */
final class RowMessage {
    /** Where the severity stands in a line of the published files: since 2021, of 2019 and 2020, of the years before. */
    private static final Map<Integer, Integer> SEVERITY_COLUMN = Map.of(16, 6, 15, 5, 12, 3);

    private final Map<String, Set<String>> severities;

    /** Knows the rows of a CSV, by accident. */
    RowMessage(Map<String, Set<String>> severities) {
        this.severities = severities;
    }

    /** The row that a message is; empty if it is none of the CSV. */
    Optional<Row> of(Message message) {
        String key = Scalar.of(message.key()).orElse("");
        String value = Scalar.of(message.value()).orElse("");
        return accident(key, value)
                .flatMap(accident -> severity(accident, value).map(found -> new Row(accident, found)));
    }

    private Optional<String> accident(String key, String value) {
        return Stream.concat(Stream.of(key), parts(value).stream())
                .filter(severities::containsKey)
                .findFirst();
    }

    private Optional<String> severity(String accident, String value) {
        Set<String> possible = severities.get(accident);
        if (value.startsWith("{")) {
            StoredDocument document = new StoredDocument(value);
            return possible.stream()
                    .filter(severity -> document.hasAnySeverity(Set.of(severity)))
                    .findFirst();
        }
        List<String> parts = parts(value);
        int column = SEVERITY_COLUMN.getOrDefault(parts.size(), -1);
        List<String> candidates = column < 0 ? parts : parts.subList(column, column + 1);
        return candidates.stream().filter(possible::contains).findFirst();
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        if (value.startsWith("{")) {
            Json.parse(value)
                    .ifPresent(node ->
                            node.values().forEach(field -> Scalar.of(field).ifPresent(parts::add)));
        } else {
            for (String part : value.split("[;,\\t]")) {
                parts.add(Scalar.of(part));
            }
        }
        return parts;
    }
}
