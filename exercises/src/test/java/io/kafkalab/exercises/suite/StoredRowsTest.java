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

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which message is stored how often: the ways that a verdict about it could be wrong. */
class StoredRowsTest {
    private static final String X = "202200005001";
    private static final String Y = "202200005002";

    @Test
    void rowsOfNoCsvAreNotNew() {
        List<Message> own = List.of(message(1, 0, "202299999999", "3"), message(1, 1, X, "4"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document("202299999999", 3))))
                .fails(SINK_NEW_ROWS, SINK_DOCUMENTS, SINK_NO_DUPLICATES)
                .has(SINK_DOCUMENTS, NOT_REACHED)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void oneNewRowIsEnough() {
        List<Message> own = List.of(message(0, 3, A, "4"), message(0, 4, X, "3"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document(X, 3))))
                .passes();
    }

    @Test
    void theFirstRowsNeedNotBeStoredHoweverOftenTheyAreSent() {
        List<Message> own = List.of(message(0, 3, A, "4"), message(0, 4, B, "4"), message(0, 5, X, "3"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document(X, 3))))
                .passes();
    }

    @Test
    void ofTheFirstRowsTooNoneIsStoredTwice() {
        judge(sink(document(A, 4), document(A, 4), document(X, 3), document(Y, 1)))
                .fails(SINK_NO_DUPLICATES);
    }

    @Test
    void aRowSentTwiceMayBeStoredTwice() {
        List<Message> own = List.of(message(1, 0, X, "3"), message(1, 1, X, "3"));
        judge(sink(own, collection("defaultdb", "usagers-reels", document(X, 3), document(X, 3))))
                .passes();
        judge(sink(own, collection("defaultdb", "usagers-reels", document(X, 3), document(X, 3), document(X, 3))))
                .fails(SINK_NO_DUPLICATES);
    }

    @Test
    void unnamedFieldsAreCountedByDocuments() {
        String unnamed = "{\"a\": \"" + X + "\", \"b\": \"3\"}";
        judge(sink(unnamed, document(Y, 1))).passes();
        judge(sink(unnamed, unnamed, document(Y, 1))).fails(SINK_NO_DUPLICATES);
    }

    @Test
    void collectionsOfTheNameInTwoDatabasesAreReadTogether() {
        judge(sink(
                        OWN,
                        collection("defaultdb", "usagers-reels", document(X, 3)),
                        collection("autre", "usagers-reels", document(Y, 1))))
                .passes();
        judge(sink(
                        OWN,
                        collection("defaultdb", "usagers-reels", document(X, 3), document(Y, 1)),
                        collection("autre", "usagers-reels", document(Y, 1))))
                .fails(SINK_NO_DUPLICATES);
    }

    @Test
    void documentsElsewhereDoNotCount() {
        judge(sink(
                        OWN,
                        collection("defaultdb", "usagers-reels", document(X, 3)),
                        collection("defaultdb", "autres", document(Y, 1), document(X, 3))))
                .fails(SINK_DOCUMENTS);
    }

    @Test
    void onlyWhatIsDueMustBeStored() {
        SinkEvidence seen = sink(OWN, collection("defaultdb", "usagers-reels", document(X, 3)));
        List<Message> due = List.of(FIRST.get(0), OWN.get(0));
        judge(new SinkEvidence(
                        seen.run(), seen.rows(), seen.topic(), FIRST, List.of(), due, seen.collections(), List.of()))
                .passes();
    }

    @Test
    void aTopicThatIsGoneHoldsNoRows() {
        SinkEvidence seen = sink(document(X, 3));
        judge(new SinkEvidence(
                        seen.run(),
                        seen.rows(),
                        Optional.empty(),
                        FIRST,
                        List.of(),
                        List.of(),
                        seen.collections(),
                        List.of()))
                .fails(SINK_NEW_ROWS, SINK_DOCUMENTS, SINK_NO_DUPLICATES)
                .has(SINK_NO_DUPLICATES, NOT_REACHED);
    }

    @Test
    void whatIsMissingAndWhatIsThereAreTold() {
        assertThat(judge(sink(List.of(message(0, 3, A, "4")))).says(SINK_NEW_ROWS, Language.ENGLISH))
                .contains("Seen: messages added by the program: 202200004711 → 4 (partition 0).");
        assertThat(judge(sink(document(X, 3), document(X, 3), document(Y, 1)))
                        .says(SINK_NO_DUPLICATES, Language.ENGLISH))
                .contains("Seen: stored more than once: 202200005001 → 3; documents: {\"_id\"");
        assertThat(judge(sink(document(X, 3))).says(SINK_DOCUMENTS, Language.ENGLISH))
                .contains(
                        "Seen: collections: defaultdb.usagers-reels (collection, 1); missing rows: 202200005002 → 1; documents: {");
    }
}
