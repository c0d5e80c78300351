package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows on a sink's topic set against the documents that it stored in collections {@code usagers-reels}. */
public final class StoredRows {

    /** The collection that the statement asks for. */
    public static final String COLLECTION = "usagers-reels";

    private static final int FIRST = 3;

    private record Place(int partition, long offset) {
        static Place of(Message message) {
            return new Place(message.partition(), message.offset());
        }
    }

    private final SinkEvidence evidence;
    private final RowMessage reader;
    private final Set<Place> live;
    private final List<StoredDocument> documents;
    private final Map<String, List<StoredDocument>> documentsOf = new HashMap<>();
    private boolean several;

    /** Reads what a sink did. */
    public StoredRows(SinkEvidence evidence) {
        this.evidence = evidence;
        Map<String, Set<String>> severities = new HashMap<>();
        evidence.rows()
                .forEach(row -> severities
                        .computeIfAbsent(Scalar.of(row.accident()), accident -> new HashSet<>())
                        .add(Scalar.of(row.severity())));
        this.reader = new RowMessage(severities);
        this.live = evidence.live().stream().map(Place::of).collect(Collectors.toSet());
        this.documents = collections().stream()
                .flatMap(collection -> collection.documents().stream())
                .map(StoredDocument::new)
                .toList();
        documents.forEach(document -> {
            List<String> accidents =
                    document.mentions().stream().filter(severities::containsKey).toList();
            if (accidents.size() == 1) {
                documentsOf
                        .computeIfAbsent(accidents.get(0), name -> new ArrayList<>())
                        .add(document);
            }
            several |= accidents.size() > 1;
        });
    }

    /** Whether a document holds rows of several accidents; it counts for none of them. */
    public boolean holdsSeveralAccidents() {
        return several;
    }

    /** The collections named as asked, in whatever database; no views. */
    public List<CollectionContent> collections() {
        return evidence.collections().stream()
                .filter(collection -> collection.name().equals(COLLECTION)
                        && collection.type().equals("collection"))
                .toList();
    }

    /** All that stands in these collections. */
    public List<StoredDocument> documents() {
        return documents;
    }

    /** What the program itself put on the topic. */
    public List<Message> ownMessages() {
        Set<Place> others = new HashSet<>();
        evidence.before().forEach(message -> others.add(Place.of(message)));
        evidence.live().forEach(message -> others.add(Place.of(message)));
        return messages().stream()
                .filter(message -> !others.contains(Place.of(message)))
                .toList();
    }

    /** The rows beyond the first three that the program itself put on the topic. */
    public List<Row> ownNewRows() {
        List<Row> further = evidence.rows().stream()
                .skip(FIRST)
                .map(row -> new Row(Scalar.of(row.accident()), Scalar.of(row.severity())))
                .toList();
        Set<Row> known = new HashSet<>(further);
        return rows(ownMessages()).stream().filter(known::contains).toList();
    }

    /** The rows that must be stored: those due, without the first three. */
    public List<Row> due() {
        Set<Row> first = new HashSet<>(rows(evidence.before()));
        return rows(evidence.due()).stream().filter(row -> !first.contains(row)).toList();
    }

    /** The rows due that no document holds, each as often as one is missing. */
    public List<Row> missing() {
        List<Row> missing = new ArrayList<>();
        count(due()).forEach((row, times) -> {
            long stored = documentsOf(row.accident()).stream()
                    .mapToLong(document -> document.times(row))
                    .sum();
            for (long i = stored; i < times; i++) {
                missing.add(row);
            }
        });
        return missing;
    }

    /** The rows that are stored more often than they stand on the topic. */
    public List<Row> storedTooOften() {
        Map<Row, Long> onTopic = count(rows(messages()));
        Map<String, Long> ofAccident = new HashMap<>();
        onTopic.forEach((row, times) -> ofAccident.merge(row.accident(), times, Long::sum));
        return onTopic.entrySet().stream()
                .filter(entry -> {
                    Row row = entry.getKey();
                    List<StoredDocument> named = documentsOf(row.accident());
                    long exact = named.stream()
                            .filter(StoredDocument::isNamed)
                            .mapToLong(document -> document.times(row))
                            .sum();
                    return exact > entry.getValue() || named.size() > ofAccident.get(row.accident());
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether any row of the topic is stored at all. */
    public boolean storesAny() {
        return rows(messages()).stream()
                .distinct()
                .anyMatch(row -> documentsOf(row.accident()).stream().anyMatch(document -> document.times(row) > 0));
    }

    /** The rows that messages are; those that are neither a row of the CSV nor one that the grader sent are left out. */
    public List<Row> rows(List<Message> messages) {
        return messages.stream().flatMap(message -> row(message).stream()).toList();
    }

    /** The grader's rows are of no CSV: the severity is another one than that of the accident there. */
    private Optional<Row> row(Message message) {
        return live.contains(Place.of(message))
                ? Scalar.of(message.key())
                        .flatMap(accident -> Scalar.of(message.value()).map(severity -> new Row(accident, severity)))
                : reader.of(message);
    }

    private List<Message> messages() {
        return evidence.topic().map(TopicContent::messages).orElse(List.of());
    }

    private List<StoredDocument> documentsOf(String accident) {
        return documentsOf.getOrDefault(accident, List.of());
    }

    private static Map<Row, Long> count(List<Row> rows) {
        Map<Row, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row, 1L, Long::sum));
        return counts;
    }
}
