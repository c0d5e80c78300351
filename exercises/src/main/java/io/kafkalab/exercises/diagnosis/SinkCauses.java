package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.SINK_DOCUMENTS;
import static io.kafkalab.exercises.CheckId.SINK_NEW_ROWS;
import static io.kafkalab.exercises.CheckId.SINK_NO_DUPLICATES;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.reading.Scalar;
import io.kafkalab.exercises.reading.StoredDocument;
import io.kafkalab.exercises.reading.StoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What goes wrong in question 2.3. */
final class SinkCauses {
    private static final int FEW = 10;

    static final TaskCauses<SinkEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(
                            Cause.OTHER_TOPIC,
                            seen -> stored(seen).ownMessages().isEmpty()
                                    && !seen.otherTopics().isEmpty(),
                            SINK_NEW_ROWS),
                    Signature.of(Cause.FIRST_ROWS_AGAIN, SinkCauses::sendsFirstAgain, SINK_NEW_ROWS),
                    Signature.of(Cause.STORED_TWICE, seen -> true, SINK_NO_DUPLICATES),
                    Signature.of(Cause.VIEW, SinkCauses::hasView, SINK_DOCUMENTS),
                    Signature.of(Cause.COLLECTION_MISSPELT, SinkCauses::isMisspelt, SINK_DOCUMENTS),
                    Signature.of(Cause.OTHER_COLLECTION, SinkCauses::isElsewhere, SINK_DOCUMENTS),
                    Signature.of(
                            Cause.ALL_IN_ONE_DOCUMENT, seen -> stored(seen).holdsSeveralAccidents(), SINK_DOCUMENTS),
                    Signature.of(Cause.ACCIDENT_AS_ID, SinkCauses::keepsOneOfAccident, SINK_DOCUMENTS),
                    Signature.of(Cause.QUOTED_TEXT, SinkCauses::holdsPythonBytes, SINK_DOCUMENTS),
                    Signature.of(Cause.NO_SEVERITY, SinkCauses::lacksSeverity, SINK_DOCUMENTS),
                    Signature.of(Cause.NO_ACCIDENT, SinkCauses::lacksAccident, SINK_DOCUMENTS),
                    Signature.of(Cause.LIVE_NOT_STORED, SinkCauses::lacksLiveAlone, SINK_DOCUMENTS),
                    Signature.of(Cause.LATEST_INSTEAD_OF_EARLIEST, SinkCauses::storesLiveAlone, SINK_DOCUMENTS),
                    Signature.of(Cause.ONE_PARTITION_ONLY, SinkCauses::readsOnePartition, SINK_DOCUMENTS)),
            List.of(
                    Signature.of(
                            Cause.NO_NEW_ROWS,
                            seen -> stored(seen).ownMessages().isEmpty(),
                            SINK_NEW_ROWS),
                    Signature.of(
                            Cause.NOTHING_STORED,
                            seen -> stored(seen).documents().isEmpty(),
                            SINK_DOCUMENTS),
                    Signature.of(Cause.PARTLY_STORED, seen -> stored(seen).storesAny(), SINK_DOCUMENTS)));

    private SinkCauses() {}

    private static StoredRows stored(SinkEvidence seen) {
        return new StoredRows(seen);
    }

    private static boolean sendsFirstAgain(SinkEvidence seen) {
        List<Row> own = stored(seen).rows(stored(seen).ownMessages());
        return !own.isEmpty() && stored(seen).rows(seen.before()).containsAll(own);
    }

    private static boolean hasView(SinkEvidence seen) {
        return seen.collections().stream()
                .anyMatch(collection -> collection.name().equals(StoredRows.COLLECTION)
                        && !collection.type().equals("collection"));
    }

    private static boolean isMisspelt(SinkEvidence seen) {
        return stored(seen).collections().isEmpty()
                && seen.collections().stream()
                        .map(CollectionContent::name)
                        .map(SinkCauses::letters)
                        .anyMatch(name -> name.matches("usagers?reels?"));
    }

    private static boolean isElsewhere(SinkEvidence seen) {
        Set<String> accidents = texts(seen, Row::accident);
        return stored(seen).collections().isEmpty()
                && seen.collections().stream()
                        .flatMap(collection -> collection.documents().stream())
                        .anyMatch(document -> new StoredDocument(document).hasAnyAccident(accidents));
    }

    /** Whether of each accident no more than one row is stored, though several are due, and no accident is missing. */
    private static boolean keepsOneOfAccident(SinkEvidence seen) {
        Map<String, Long> missing = byAccident(stored(seen).missing());
        return byAccident(stored(seen).due()).entrySet().stream()
                .allMatch(due -> due.getValue() - missing.getOrDefault(due.getKey(), 0L) == 1);
    }

    private static Map<String, Long> byAccident(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::accident, Collectors.counting()));
    }

    private static boolean holdsPythonBytes(SinkEvidence seen) {
        return stored(seen).documents().stream()
                .limit(FEW)
                .anyMatch(document -> texts(seen, Row::accident).stream()
                        .anyMatch(accident -> document.json().contains("b'" + accident + "'")));
    }

    private static boolean lacksSeverity(SinkEvidence seen) {
        List<StoredDocument> documents = stored(seen).documents();
        return !documents.isEmpty()
                && documents.stream().noneMatch(document -> document.hasAnySeverity(texts(seen, Row::severity)));
    }

    private static boolean lacksAccident(SinkEvidence seen) {
        List<StoredDocument> documents = stored(seen).documents();
        return !documents.isEmpty()
                && documents.stream().noneMatch(document -> document.hasAnyAccident(texts(seen, Row::accident)));
    }

    private static boolean lacksLiveAlone(SinkEvidence seen) {
        List<Row> live = stored(seen).rows(seen.live());
        return live.containsAll(stored(seen).missing());
    }

    private static boolean storesLiveAlone(SinkEvidence seen) {
        List<Row> live = stored(seen).rows(seen.live());
        List<Row> missing = stored(seen).missing();
        List<Row> own = new ArrayList<>(stored(seen).due());
        own.removeAll(live);
        return !live.isEmpty()
                && stored(seen).due().containsAll(live)
                && missing.stream().noneMatch(live::contains)
                && !own.isEmpty()
                && missing.containsAll(own);
    }

    /** Whether, while it ran, all that is due of one partition was stored, and nothing of another. */
    private static boolean readsOnePartition(SinkEvidence seen) {
        List<Row> missing = stored(seen).missing();
        Map<Boolean, List<List<Row>>> whole =
                seen.due().stream().collect(Collectors.groupingBy(Message::partition)).values().stream()
                        .map(messages -> stored(seen).rows(messages))
                        .map(rows -> rows.stream()
                                .filter(stored(seen).due()::contains)
                                .toList())
                        .filter(rows -> !rows.isEmpty())
                        .collect(Collectors.partitioningBy(rows -> rows.stream().noneMatch(missing::contains)));
        return seen.run().state() != ProgramRun.State.EXITED
                && whole.get(true).size() == 1
                && !whole.get(false).isEmpty()
                && whole.get(false).stream().allMatch(missing::containsAll);
    }

    private static Set<String> texts(SinkEvidence seen, Function<Row, String> column) {
        return seen.rows().stream().map(column).map(Scalar::of).collect(Collectors.toSet());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replace('é', 'e').replaceAll("[^a-z]", "");
    }
}
