package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.PRODUCER_COUNT;
import static io.kafkalab.exercises.CheckId.PRODUCER_KEYS;
import static io.kafkalab.exercises.CheckId.PRODUCER_ORDER;
import static io.kafkalab.exercises.CheckId.PRODUCER_VALUES;

import io.kafkalab.exercises.dataset.PublishedRows;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.reading.Scalar;
import io.kafkalab.exercises.reading.SentRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes wrong in question 2.1. */
final class ProducerCauses {
    private static final Set<String> SMALL = Set.of("0", "1", "2", "3", "4", "5");

    static final TaskCauses<ProducerEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(
                            Cause.TOPIC_DELETED,
                            seen -> seen.run().started() && seen.topic().isEmpty(),
                            PRODUCER_COUNT),
                    Signature.of(
                            Cause.OTHER_TOPIC,
                            seen -> messages(seen).isEmpty()
                                    && !seen.otherTopics().isEmpty(),
                            PRODUCER_COUNT),
                    Signature.of(Cause.NOT_COMMITTED, seen -> seen.uncommitted() > 0, PRODUCER_COUNT),
                    Signature.of(Cause.HEADER_SENT, seen -> sent(seen).hasHeader(), PRODUCER_COUNT),
                    Signature.of(Cause.ALL_IN_ONE_MESSAGE, ProducerCauses::isAllInOne, PRODUCER_COUNT),
                    Signature.of(Cause.ONE_ROW_PER_ACCIDENT, ProducerCauses::lacksOneOfAPair, PRODUCER_COUNT),
                    Signature.of(Cause.SENT_TWICE, ProducerCauses::isSentTwice, PRODUCER_COUNT),
                    Signature.of(
                            Cause.TOO_MANY_ROWS,
                            seen -> messages(seen).size() > seen.rows().size(),
                            PRODUCER_COUNT),
                    Signature.of(Cause.PUBLISHED_ROWS, ProducerCauses::isPublished, PRODUCER_KEYS, PRODUCER_VALUES),
                    Signature.of(
                            Cause.KEY_VALUE_SWAPPED,
                            seen -> MessageForms.anySwapped(messages(seen), accidents(seen), severities(seen)),
                            PRODUCER_KEYS,
                            PRODUCER_VALUES),
                    Signature.of(Cause.NULL_KEY, seen -> MessageForms.anyWithoutKey(messages(seen)), PRODUCER_KEYS),
                    Signature.of(
                            Cause.BINARY_NUMBERS,
                            seen -> messages(seen).stream()
                                    .anyMatch(message -> MessageForms.isBinary(message.key(), accidents(seen))),
                            PRODUCER_KEYS),
                    Signature.of(
                            Cause.BINARY_NUMBERS,
                            seen -> messages(seen).stream()
                                    .anyMatch(message -> MessageForms.isBinary(message.value(), severities(seen))),
                            PRODUCER_VALUES),
                    Signature.of(Cause.FIRST_ROW_SKIPPED, ProducerCauses::skipsFirst, PRODUCER_KEYS),
                    Signature.of(Cause.ONE_ROW_PER_ACCIDENT, ProducerCauses::sendsAccidents, PRODUCER_KEYS),
                    Signature.of(
                            Cause.OTHER_ROWS,
                            seen -> sent(seen).areAccidents() && !sent(seen).keysMatch(),
                            PRODUCER_KEYS,
                            PRODUCER_VALUES),
                    Signature.of(Cause.ROW_NUMBERS_AS_KEYS, ProducerCauses::numbersRows, PRODUCER_KEYS),
                    Signature.of(
                            Cause.QUOTED_TEXT,
                            seen -> MessageForms.anyQuoted(messages(seen), union(accidents(seen), severities(seen))),
                            PRODUCER_KEYS,
                            PRODUCER_VALUES),
                    Signature.of(
                            Cause.STRUCTURE_AS_VALUE,
                            seen -> MessageForms.anyStructure(messages(seen)) || hasLines(seen),
                            PRODUCER_VALUES),
                    Signature.of(Cause.WRONG_KEY_COLUMN, seen -> true, PRODUCER_KEYS),
                    Signature.of(Cause.SEVERITY_BY_ACCIDENT, ProducerCauses::repeatsSeverity, PRODUCER_VALUES),
                    Signature.of(Cause.WRONG_VALUE_COLUMN, ProducerCauses::isAnotherColumn, PRODUCER_VALUES),
                    Signature.of(Cause.SPREAD_BY_HAND, ProducerCauses::isSpread, PRODUCER_ORDER),
                    Signature.of(Cause.ORDER_MIXED, seen -> true, PRODUCER_ORDER)),
            List.of(
                    Signature.of(
                            Cause.NOT_FLUSHED,
                            seen -> seen.run().state() == ProgramRun.State.EXITED
                                    && messages(seen).isEmpty(),
                            PRODUCER_COUNT),
                    Signature.of(
                            Cause.TOO_FEW_ROWS,
                            seen -> seen.run().state() == ProgramRun.State.EXITED,
                            PRODUCER_COUNT)));

    private ProducerCauses() {}

    private static List<Message> messages(ProducerEvidence seen) {
        return MessageForms.of(seen.topic());
    }

    private static SentRows sent(ProducerEvidence seen) {
        return new SentRows(seen.rows(), messages(seen));
    }

    private static Set<String> accidents(ProducerEvidence seen) {
        return texts(seen.rows(), Row::accident);
    }

    private static Set<String> severities(ProducerEvidence seen) {
        return texts(seen.rows(), Row::severity);
    }

    private static Set<String> texts(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).map(Scalar::of).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        return Stream.concat(a.stream(), b.stream()).collect(Collectors.toSet());
    }

    private static Set<String> keys(ProducerEvidence seen) {
        return messages(seen).stream()
                .flatMap(message -> Scalar.of(message.key()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isSentTwice(ProducerEvidence seen) {
        int due = seen.rows().size();
        List<Row> sent = sentRows(seen);
        return sent.size() > due
                && (rows(seen.rows()).containsAll(sent)
                        || sent.size() % due == 0 && sent.stream().distinct().count() <= due);
    }

    private static boolean isPublished(ProducerEvidence seen) {
        Set<String> published = texts(PublishedRows.FIRST, Row::accident);
        return !keys(seen).isEmpty() && published.containsAll(keys(seen)) && !published.containsAll(accidents(seen));
    }

    private static boolean isAllInOne(ProducerEvidence seen) {
        return messages(seen).size() == 1
                && Scalar.of(messages(seen).get(0).value())
                        .filter(value -> accidents(seen).stream().allMatch(value::contains))
                        .isPresent();
    }

    /** Rows two to four, or further: of two people of one accident it is the severity that tells who is missing. */
    private static boolean skipsFirst(ProducerEvidence seen) {
        List<Row> due = rows(seen.rows());
        List<Row> sent = sentRows(seen);
        return sent(seen).areAccidents() && sent.containsAll(due.subList(1, due.size()));
    }

    /** Whether, of the three rows, only the second one of an accident is missing, or the first. */
    private static boolean lacksOneOfAPair(ProducerEvidence seen) {
        List<Row> due = rows(seen.rows());
        List<Row> sent = sentRows(seen);
        return keys(seen).equals(accidents(seen))
                && sent.size() == keys(seen).size()
                && due.containsAll(sent)
                && !sent.containsAll(due.subList(0, sent.size()));
    }

    /** Whether three accidents were sent, from the first row on, instead of three rows. */
    private static boolean sendsAccidents(ProducerEvidence seen) {
        return sent(seen).areAccidents()
                && keys(seen).size() == messages(seen).size()
                && keys(seen).containsAll(accidents(seen))
                && sentRows(seen).contains(rows(seen.rows()).get(0));
    }

    /** Whether each value is a severity of the accident that is its key, and the same for all people of it. */
    private static boolean repeatsSeverity(ProducerEvidence seen) {
        return rows(seen.rows()).containsAll(sentRows(seen))
                && Set.copyOf(sentRows(seen)).size() == keys(seen).size();
    }

    private static boolean isAnotherColumn(ProducerEvidence seen) {
        return sent(seen).keysMatch() && !sortedSeverities(sentRows(seen)).equals(sortedSeverities(rows(seen.rows())));
    }

    private static List<String> sortedSeverities(List<Row> rows) {
        return rows.stream().map(Row::severity).sorted().toList();
    }

    private static List<Row> rows(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(Scalar.of(row.accident()), Scalar.of(row.severity())))
                .toList();
    }

    private static List<Row> sentRows(ProducerEvidence seen) {
        return sent(seen).data().stream()
                .map(message -> new Row(
                        Scalar.of(message.key()).orElse(""),
                        Scalar.of(message.value()).orElse("")))
                .toList();
    }

    private static boolean numbersRows(ProducerEvidence seen) {
        return keys(seen).size() == messages(seen).size() && SMALL.containsAll(keys(seen));
    }

    private static boolean hasLines(ProducerEvidence seen) {
        return messages(seen).stream()
                .map(message -> Scalar.of(message.value()).orElse(""))
                .anyMatch(value -> value.contains(";") || value.contains(","));
    }

    private static boolean isSpread(ProducerEvidence seen) {
        SentRows sent = sent(seen);
        return sent.sent(sent.accidentToOrder()).stream()
                        .map(Message::partition)
                        .distinct()
                        .count()
                > 1;
    }
}
