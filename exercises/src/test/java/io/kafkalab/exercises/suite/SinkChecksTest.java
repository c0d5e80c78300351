package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.SINK_DOCUMENTS;
import static io.kafkalab.exercises.CheckId.SINK_NEW_ROWS;
import static io.kafkalab.exercises.CheckId.SINK_NO_DUPLICATES;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.A;
import static io.kafkalab.exercises.suite.Samples.B;
import static io.kafkalab.exercises.suite.Samples.FIRST;
import static io.kafkalab.exercises.suite.Samples.OWN;
import static io.kafkalab.exercises.suite.Samples.collection;
import static io.kafkalab.exercises.suite.Samples.document;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.sink;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinkChecksTest {
    private static final String X = "202200005001";
    private static final String Y = "202200005002";

    private static final List<Row> ROWS_OF_X =
            Stream.concat(Samples.ROWS.stream(), Stream.of(new Row(X, "4"))).toList();

    private static final List<Message> TWO_OF_X = List.of(message(1, 0, X, "3"), message(1, 1, X, "4"));

    @Test
    void newRowsThatAreStoredPass() {
        judge(sink(document(X, 3), document(Y, 1))).passes();
    }

    @Test
    void theFirstThreeMayBeStoredToo() {
        judge(sink(document(A, 4), document(A, 2), document(B, 4), document(X, 3), document(Y, 1)))
                .passes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Num_Acc': 'X', 'grav': '3'}",
                "{'Num_Acc': {'$numberLong': 'X'}, 'grav': {'$numberInt': '3'}}",
                "{'Num_Acc': {'$numberDouble': '2.02200005001E11'}, 'grav': {'$numberDouble': '3.0'}}",
                "{'a': {'$numberDecimal': 'X'}, 'g': {'$numberDecimal': '3'}}",
                "{'key': 'X', 'value': '3', 'partition': {'$numberInt': '1'}, 'offset': {'$numberLong': '1'}}",
                "{'accident': {'numero': 'X', 'usagers': [{'gravite': {'$numberInt': '3'}}]}}",
                "{'Num_Acc': 'X', 'place': '1', 'catu': '1', 'grav': '3', 'sexe': '1', 'secu1': ' -1'}",
                "{'message': '{\\\"Num_Acc\\\": \\\"X\\\", \\\"grav\\\": 3}'}",
                "{'X': '3'}",
                "{'X': {'grav': '3'}}",
                "{'Num_Acc': '\\\"X\\\"', 'grav': '\\\"3\\\"'}",
                "{'key': {'$binary': {'base64': 'MjAyMjAwMDA1MDAx', 'subType': '00'}}, 'value': {'$binary': {'base64': 'Mw==', 'subType': '00'}}}"
            })
    void anyFormOfDocumentCounts(String form) {
        judge(sink(form.replace('\'', '"').replace("X", X), document(Y, 1))).passes();
    }

    @Test
    void anyDatabaseWillDo() {
        judge(sink(OWN, collection("test", "usagers-reels", document(X, 3), document(Y, 1))))
                .passes();
    }

    @Test
    void aWholeRowIsNotRightByItsOtherColumns() {
        String wrong = "{\"Num_Acc\": \"" + X + "\", \"place\": \"3\", \"catu\": \"1\", \"grav\": \"4\"}";
        judge(sink(wrong, document(Y, 1))).fails(SINK_DOCUMENTS);
    }

    @Test
    void wholeRowsMayBeSentToo() {
        String line = "202200005001;1 099 700;813 952;A01;1;1;3;1;2008;5;2;8; -1; -1; -1; -1";
        List<Message> own = List.of(
                message(1, 0, null, line), message(0, 3, Y, "{\"Num_Acc\": \"" + Y + "\", \"place\": 3, \"grav\": 1}"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 1))))
                .passes();
    }

    @Test
    void anUnknownSeverityIsComparedTrimmed() {
        List<Message> own = List.of(message(1, 0, "202200005003", " -1"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document("202200005003", -1))))
                .passes();
    }

    @Test
    void aMissingDocumentIsNamed() {
        Judged judged = judge(sink(document(X, 3)));
        judged.fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
        assertThat(judged.says(SINK_DOCUMENTS, Language.ENGLISH))
                .contains("missing rows: 202200005002 → 1")
                .contains("defaultdb.usagers-reels (collection, 1)");
    }

    @Test
    void whatIsStoredTwiceIsNamed() {
        judge(sink(document(X, 3), document(Y, 1), document(Y, 1)))
                .fails(SINK_NO_DUPLICATES)
                .because(SINK_NO_DUPLICATES, Cause.STORED_TWICE);
    }

    @Test
    void twoRowsThatAreAlikeMayBothBeStored() {
        List<Row> rows = new ArrayList<>(Samples.ROWS);
        rows.add(new Row(X, "3"));
        List<Message> own = List.of(message(1, 0, X, "3"), message(1, 1, X, "3"));
        SinkEvidence seen = sink(own, collection("defaultdb", "usagers-reels", document(X, 3), document(X, 3)));
        judge(withRows(seen, rows)).passes();
        SinkEvidence once = sink(own, collection("defaultdb", "usagers-reels", document(X, 3)));
        judge(withRows(once, rows)).fails(SINK_DOCUMENTS);
    }

    @Test
    void nothingNewIsNamed() {
        judge(sink(List.of()))
                .fails(SINK_NEW_ROWS, SINK_DOCUMENTS, SINK_NO_DUPLICATES)
                .because(SINK_NEW_ROWS, Cause.NO_NEW_ROWS)
                .has(SINK_DOCUMENTS, NOT_REACHED)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void theFirstRowsAgainAreNotNew() {
        List<Message> again = List.of(message(0, 3, A, "4"), message(0, 4, A, "2"));
        judge(sink(again)).because(SINK_NEW_ROWS, Cause.FIRST_ROWS_AGAIN).has(SINK_DOCUMENTS, NOT_REACHED);
    }

    @Test
    void rowsOfTheGradersAreNotThePrograms() {
        List<Message> live = List.of(message(1, 0, X, "3"), message(1, 1, Y, "1"));
        SinkEvidence seen = sink(live, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 1)));
        judge(with(seen, live)).fails(SINK_NEW_ROWS);
    }

    @Test
    void rowsOfTheGradersMustBeStoredToo() {
        List<Message> live = List.of(message(1, 1, Y, "1"));
        List<Message> all = List.of(message(1, 0, X, "3"), live.get(0));
        SinkEvidence seen = sink(all, collection("defaultdb", "usagers-reels", document(X, 3)));
        judge(with(seen, live)).fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.LIVE_NOT_STORED);
    }

    @Test
    void rowsOfTheGradersAreOfNoFile() {
        List<Message> live = List.of(message(1, 1, Y, "4"));
        List<Message> all = List.of(message(1, 0, X, "3"), live.get(0));
        SinkEvidence whole = sink(all, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 1)));
        judge(with(whole, live)).fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.LIVE_NOT_STORED);
        SinkEvidence right = sink(all, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 4)));
        judge(with(right, live)).passes();
        SinkEvidence twice =
                sink(all, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 4), document(Y, 4)));
        judge(with(twice, live)).fails(SINK_NO_DUPLICATES);
    }

    @Test
    void theEndOfTheTopicIsNotItsBeginning() {
        List<Message> live = List.of(message(1, 1, Y, "4"));
        List<Message> all = List.of(message(1, 0, X, "3"), live.get(0));
        SinkEvidence seen = sink(all, collection("defaultdb", "usagers-reels", document(Y, 4)));
        judge(with(seen, live)).fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.LATEST_INSTEAD_OF_EARLIEST);
    }

    @Test
    void onePartitionIsHalf() {
        List<Message> live = List.of(message(0, 4, "202200005003", "4"), message(1, 1, "202200005004", "2"));
        List<Message> all = List.of(OWN.get(0), OWN.get(1), live.get(0), live.get(1));
        SinkEvidence seen =
                sink(all, collection("defaultdb", "usagers-reels", document(Y, 1), document("202200005003", 4)));
        SinkEvidence running = new SinkEvidence(
                Samples.stopped(""), seen.rows(), seen.topic(), FIRST, live, seen.due(), seen.collections(), List.of());
        judge(running).fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.ONE_PARTITION_ONLY);
        judge(with(seen, live)).because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partition", "offset", "place", "sexe", "_id"})
    void whatTheNameSaysToBeSomethingElseIsNoSeverity(String name) {
        judge(sink("{\"a\": \"" + X + "\", \"" + name + "\": 3}", "{\"a\": \"" + Y + "\", \"" + name + "\": 1}"))
                .because(SINK_DOCUMENTS, Cause.NO_SEVERITY)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void aViewIsNoCollection() {
        CollectionContent view = new CollectionContent(
                "defaultdb", "usagers-reels", "view", List.of(document(X, 3), document(Y, 1)), false);
        judge(sink(OWN, view, collection("defaultdb", "autres", document(X, 3), document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.VIEW)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void anotherCollectionIsNamed() {
        judge(sink(OWN, collection("defaultdb", "usagers_reels", document(X, 3), document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.COLLECTION_MISSPELT);
        judge(sink(OWN, collection("defaultdb", "accidents", document(X, 3), document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.OTHER_COLLECTION);
        judge(sink(OWN)).because(SINK_DOCUMENTS, Cause.NOTHING_STORED);
    }

    @Test
    void documentsNeedBoth() {
        judge(sink("{\"Num_Acc\": \"" + X + "\"}", "{\"Num_Acc\": \"" + Y + "\"}"))
                .because(SINK_DOCUMENTS, Cause.NO_SEVERITY)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
        judge(sink("{\"Num_Acc\": \"b'" + X + "'\", \"grav\": \"b'3'\"}")).because(SINK_DOCUMENTS, Cause.QUOTED_TEXT);
        judge(sink("{\"grav\": \"3\"}", "{\"grav\": \"1\"}")).because(SINK_DOCUMENTS, Cause.NO_ACCIDENT);
    }

    @Test
    void oneRowOfAnAccidentIsNotBoth() {
        SinkEvidence seen = sink(TWO_OF_X, collection("defaultdb", "usagers-reels", document(X, 4)));
        judge(withRows(seen, ROWS_OF_X)).fails(SINK_DOCUMENTS).because(SINK_DOCUMENTS, Cause.ACCIDENT_AS_ID);
        List<Message> alike = List.of(message(1, 0, X, "3"), message(1, 1, X, "3"), message(0, 3, Y, "1"));
        judge(sink(alike, collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.ACCIDENT_AS_ID);
    }

    @Test
    void oneDocumentOfAllIsNoDocumentOfEach() {
        String all = "{\"usagers\": [{\"Num_Acc\": \"%s\", \"grav\": \"3\"}, {\"Num_Acc\": \"%s\", \"grav\": \"1\"}]}"
                .formatted(X, Y);
        judge(sink(all))
                .fails(SINK_DOCUMENTS, SINK_NO_DUPLICATES)
                .because(SINK_DOCUMENTS, Cause.ALL_IN_ONE_DOCUMENT)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void oneRowTwiceInsteadOfBothIsAMissingAndADouble() {
        SinkEvidence seen = sink(TWO_OF_X, collection("defaultdb", "usagers-reels", document(X, 3), document(X, 3)));
        judge(withRows(seen, ROWS_OF_X)).fails(SINK_DOCUMENTS, SINK_NO_DUPLICATES);
    }

    @Test
    void fieldsWithoutTellingNamesAreNoDoubles() {
        String three = "{\"a\": \"" + X + "\", \"b\": \"3\", \"c\": \"4\"}";
        String four = "{\"a\": \"" + X + "\", \"b\": \"4\", \"c\": \"3\"}";
        SinkEvidence seen = sink(TWO_OF_X, collection("defaultdb", "usagers-reels", three, four));
        judge(withRows(seen, ROWS_OF_X)).passes();
    }

    @Test
    @Tag("timing")
    void aWholeFileIsJudgedInNoTime() {
        List<Row> rows = new ArrayList<>(Samples.ROWS.subList(0, 3));
        List<Message> own = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        IntStream.range(0, 2000).forEach(i -> {
            String accident = "2022001%05d".formatted(i / 2);
            rows.add(new Row(accident, String.valueOf(1 + i % 4)));
            own.add(message(1, i, accident, String.valueOf(1 + i % 4)));
            documents.add(document(accident, 1 + i % 4));
        });
        SinkEvidence seen = sink(own, collection("defaultdb", "usagers-reels", documents.toArray(String[]::new)));
        // Of the processor: a machine that pauses, or that others use, takes longer by the clock.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        judge(withRows(seen, rows)).passes();
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000)
                .as("milliseconds")
                .isBetween(1L, 3000L);
    }

    private static SinkEvidence with(SinkEvidence seen, List<Message> live) {
        return new SinkEvidence(
                seen.run(), seen.rows(), seen.topic(), FIRST, live, seen.due(), seen.collections(), List.of());
    }

    private static SinkEvidence withRows(SinkEvidence seen, List<Row> rows) {
        return new SinkEvidence(
                seen.run(),
                rows,
                Optional.of(seen.topic().orElseThrow()),
                FIRST,
                seen.live(),
                seen.due(),
                seen.collections(),
                List.of());
    }
}
