package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONNECTOR_LIVE;
import static io.kafkalab.exercises.CheckId.CONNECTOR_RUNNING;
import static io.kafkalab.exercises.CheckId.INSERT_DOCUMENT;
import static io.kafkalab.exercises.CheckId.SINK_DOCUMENTS;
import static io.kafkalab.exercises.CheckId.SINK_NEW_ROWS;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.A;
import static io.kafkalab.exercises.suite.Samples.FIRST;
import static io.kafkalab.exercises.suite.Samples.OWN;
import static io.kafkalab.exercises.suite.Samples.arrivals;
import static io.kafkalab.exercises.suite.Samples.collection;
import static io.kafkalab.exercises.suite.Samples.config;
import static io.kafkalab.exercises.suite.Samples.connector;
import static io.kafkalab.exercises.suite.Samples.document;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.sink;
import static io.kafkalab.exercises.suite.Samples.state;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConnectorState.TaskState;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As {@link TellingCausesTest}, of sinks, connectors and inserted documents. */
class TellingSinkCausesTest {
    private static final String X = "202200005001";
    private static final String Y = "202200005002";

    @Test
    void aSinksTopicTellsItsMistake() {
        SinkEvidence none = sink(List.of());
        judge(elsewhere(none, "usagers")).because(SINK_NEW_ROWS, Cause.OTHER_TOPIC);
        SinkEvidence again = sink(List.of(message(0, 3, A, "4")));
        judge(elsewhere(again, "usagers")).because(SINK_NEW_ROWS, Cause.FIRST_ROWS_AGAIN);
        judge(sink(List.of(message(0, 3, "1", "1")))).hasNoCause(SINK_NEW_ROWS);
        judge(sink(List.of(message(0, 3, A, "4"), message(0, 4, A, "3"))))
                .because(SINK_NEW_ROWS, Cause.FIRST_ROWS_AGAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usagers_reels", "UsagersReels", "usager-réel", "usagersreel", "usagers reels"})
    void namesThatAreNearlyRightAreMisspelt(String name) {
        judge(sink(OWN, collection("defaultdb", name, document(X, 3), document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.COLLECTION_MISSPELT);
    }

    @Test
    void anotherCollectionMattersOnlyIfItHoldsRows() {
        judge(sink(OWN, collection("defaultdb", "autres", "{\"a\": 1}"))).because(SINK_DOCUMENTS, Cause.NOTHING_STORED);
        judge(sink(
                        OWN,
                        collection("defaultdb", "usagers-reels", document(X, 3)),
                        collection("defaultdb", "usagers_reels", document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
        judge(sink(
                        OWN,
                        collection("defaultdb", "usagers-reels", document(X, 3)),
                        collection("defaultdb", "accidents", document(Y, 1))))
                .because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
    }

    @Test
    void documentsTellWhatTheyLack() {
        judge(sink("{\"Num_Acc\": \"" + X + "\", \"grav\": 9}")).because(SINK_DOCUMENTS, Cause.NO_SEVERITY);
        judge(sink("{\"Num_Acc\": \"" + X + "\"}", document(Y, 1))).because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
        judge(sink("{\"Num_Acc\": \"1\", \"grav\": 3}")).because(SINK_DOCUMENTS, Cause.NO_ACCIDENT);
        judge(sink("{\"Num_Acc\": \"1\", \"grav\": 3}", document(Y, 1))).because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
        judge(sink(document(X, 4), document(Y, 4))).hasNoCause(SINK_DOCUMENTS);
    }

    @Test
    void aViewOfAnotherNameIsNoMatter() {
        CollectionContent view = new CollectionContent("defaultdb", "autre", "view", List.of(), false);
        judge(sink(OWN, view)).because(SINK_DOCUMENTS, Cause.NOTHING_STORED);
    }

    @Test
    void twoRowsOfAnAccidentAreMoreThanOne() {
        List<Row> rows = new ArrayList<>(Samples.ROWS);
        rows.addAll(List.of(new Row(X, "4"), new Row(X, "1")));
        List<Message> own = List.of(message(1, 0, X, "3"), message(1, 1, X, "4"), message(1, 2, X, "1"));
        SinkEvidence seen = sink(own, collection("defaultdb", "usagers-reels", document(X, 3), document(X, 4)));
        judge(new SinkEvidence(
                        seen.run(), rows, seen.topic(), FIRST, List.of(), seen.due(), seen.collections(), List.of()))
                .because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
    }

    @Test
    void liveRowsAloneAreMissingOrOthersToo() {
        List<Message> live = List.of(message(1, 1, Y, "1"));
        SinkEvidence both =
                sink(List.of(message(1, 0, X, "3"), live.get(0)), collection("d", "usagers-reels", document(A, 4)));
        judge(new SinkEvidence(
                        both.run(), both.rows(), both.topic(), FIRST, live, both.due(), both.collections(), List.of()))
                .because(SINK_DOCUMENTS, Cause.PARTLY_STORED);
    }

    @Test
    void aConnectorsStateTellsItsMistake() {
        judge(connector(new ConnectorState("mongodb", config(), "STOPPED", List.of())))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_PAUSED);
        judge(connector(new ConnectorState("mongodb", config(), "RUNNING", List.of(new TaskState(0, "STOPPED", "")))))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_PAUSED);
        judge(connector(new ConnectorState(
                        "mongodb", config(), "UNASSIGNED", List.of(new TaskState(0, "RUNNING", "")))))
                .hasNoCause(CONNECTOR_RUNNING);
        judge(new ConnectorEvidence(Samples.ok(), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 409 Conflict",
                "requests.exceptions.HTTPError: 400 Client Error",
                "{\"error_code\": 409}",
                "error_code=400"
            })
    void whatConnectRefusedIsTold(String answer) {
        judge(new ConnectorEvidence(Samples.exited(0, "", answer), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_REFUSED);
    }

    @Test
    void aConnectorThatIsThereWasNotRefusedInTheEnd() {
        judge(new ConnectorEvidence(
                        Samples.exited(0, "HTTP/1.1 409 Conflict", ""),
                        List.of(new ConnectorState("mongodb", config(), "RUNNING", List.of())),
                        List.of(),
                        List.of()))
                .because(CONNECTOR_RUNNING, Cause.NO_TASK);
    }

    @Test
    void deliveryTellsItsMistake() {
        judge(connector(state("mongodb", config("pipeline", "[]")))).because(CONNECTOR_LIVE, Cause.CONNECTOR_SILENT);
        judge(connector(state("mongodb", config("pipeline", null)))).because(CONNECTOR_LIVE, Cause.CONNECTOR_SILENT);
        judge(connector(state("mongodb", config()), arrivals("defaultdb.test", "expected1")))
                .hasNoCause(CONNECTOR_LIVE);
    }

    @Test
    void documentsOfAnotherDatabaseAreNoAttempt() {
        judge(new InsertEvidence(
                        Samples.ok(), Optional.empty(), List.of(collection("autre", "test", "{\"a\": 1}")), List.of()))
                .because(INSERT_DOCUMENT, Cause.NOT_INSERTED);
    }

    private static SinkEvidence elsewhere(SinkEvidence seen, String topic) {
        return new SinkEvidence(
                seen.run(),
                seen.rows(),
                seen.topic(),
                FIRST,
                seen.live(),
                seen.due(),
                seen.collections(),
                List.of(topic));
    }
}
