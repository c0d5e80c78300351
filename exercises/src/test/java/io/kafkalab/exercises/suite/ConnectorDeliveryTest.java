package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONNECTOR_CONFIG;
import static io.kafkalab.exercises.CheckId.CONNECTOR_LIVE;
import static io.kafkalab.exercises.CheckId.CONNECTOR_RUNNING;
import static io.kafkalab.exercises.judge.Verdict.FAILED;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.judge.Verdict.PASSED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.PROBES;
import static io.kafkalab.exercises.suite.Samples.arrivals;
import static io.kafkalab.exercises.suite.Samples.config;
import static io.kafkalab.exercises.suite.Samples.connector;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConnectorState.TaskState;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a connector delivered, and to where: the ways that a verdict about it could be wrong. */
class ConnectorDeliveryTest {
    private static final ConnectorState RIGHT = state("mongodb", config());

    @Test
    void allTasksMustRun() {
        ConnectorState half = new ConnectorState(
                "mongodb",
                config(),
                "RUNNING",
                List.of(new TaskState(0, "RUNNING", ""), new TaskState(1, "FAILED", "")));
        judge(connector(half, arrivals("defaultdb.test", "expected1", "expected2")))
                .fails(CONNECTOR_RUNNING);
        ConnectorState paused =
                new ConnectorState("mongodb", config(), "PAUSED", List.of(new TaskState(0, "RUNNING", "")));
        judge(connector(paused, arrivals("defaultdb.test", "expected1", "expected2")))
                .fails(CONNECTOR_RUNNING);
    }

    @Test
    void theOneNamedAsAskedIsJudgedAmongSeveral() {
        ConnectorState other = state("sink", config("connector.class", "x", "database", "y"));
        TopicContent there = arrivals("defaultdb.test", "expected1", "expected2");
        judge(new ConnectorEvidence(Samples.ok(), List.of(other, RIGHT), PROBES, List.of(there)))
                .passes();
    }

    @Test
    void ofSeveralWithOtherNamesNoneIsMeant() {
        List<ConnectorState> others = List.of(state("a", config("database", "y")), state("b", config()));
        TopicContent there = arrivals("defaultdb.test", "expected1", "expected2");
        judge(new ConnectorEvidence(Samples.ok(), others, PROBES, List.of(there)))
                .has(CONNECTOR_RUNNING, FAILED)
                .has(CONNECTOR_CONFIG, NOT_REACHED)
                .has(CONNECTOR_LIVE, PASSED);
    }

    @Test
    void withoutProbesNothingIsKnownOfDelivery() {
        Judged judged = judge(new ConnectorEvidence(Samples.ok(), List.of(RIGHT), List.of(), List.of()));
        judged.has(CONNECTOR_LIVE, NOT_REACHED);
        assertThat(judged.says(CONNECTOR_LIVE, Language.ENGLISH))
                .startsWith("Not checked, since no connector was running");
    }

    @Test
    void aDocumentThatWarmsUpIsNotEnough() {
        judge(new ConnectorEvidence(
                        Samples.ok(),
                        List.of(RIGHT),
                        PROBES.subList(0, 2),
                        List.of(arrivals("defaultdb.test", "warm1"))))
                .fails(CONNECTOR_LIVE);
    }

    @Test
    void aDocumentIsKnownByItsIdWhateverElseThePipelineLeavesOut() {
        judge(connector(
                        RIGHT,
                        topic(
                                Payload.of("{\"_id\": \"" + PROBES.get(2).id() + "\"}"),
                                Payload.of("{\"_id\": \"" + PROBES.get(3).id() + "\"}"))))
                .passes();
    }

    @Test
    void bytesThatAreNoTextMayHoldIt() {
        judge(connector(RIGHT, topic(bytes("expected1"), bytes("expected2")))).passes();
    }

    @Test
    void aTombstoneIsNoFault() {
        judge(connector(RIGHT, topic(null, Payload.of("expected1"), Payload.of("expected2"))))
                .passes();
    }

    @Test
    void orderIsThatOfAPartition() {
        Message first = message(0, 5, null, "expected1");
        Message second = message(1, 2, null, "expected2");
        judge(connector(RIGHT, new TopicContent("defaultdb.test", 2, List.of(second, first), false)))
                .passes();
    }

    @Test
    void oneMessageMayHoldSeveral() {
        judge(connector(RIGHT, topic(Payload.of("[expected1, expected2]")))).passes();
    }

    @Test
    void whereThereIsNoConnectorThatIsTold() {
        Judged judged = judge(new ConnectorEvidence(Samples.ok(), List.of(), List.of(), List.of()));
        assertThat(judged.says(CONNECTOR_LIVE, Language.ENGLISH))
                .isEqualTo("Not checked, since there is no connector.");
    }

    @Test
    void whatAlsoArrivesElsewhereMayComeInAnyOrderThere() {
        judge(connector(
                        RIGHT,
                        arrivals("copy", "expected2", "expected1"),
                        arrivals("defaultdb.test", "expected1", "expected2")))
                .passes();
    }

    @Test
    void whatWasSeenIsToldWithItsNumbers() {
        assertThat(judge(connector(RIGHT, arrivals("defaultdb.test", "warm1", "expected1")))
                        .says(CONNECTOR_LIVE, Language.ENGLISH))
                .contains(
                        "Seen: documents that klab inserted: 4, of which never arrived: 2; topics (messages): defaultdb.test (2).");
        assertThat(judge(connector(RIGHT, arrivals("defaultdb.test", "foreign1", "expected1", "expected2")))
                        .says(CONNECTOR_LIVE, Language.ENGLISH))
                .contains("Seen: documents of another collection arrived: defaultdb.autre7.");
        assertThat(judge(connector(RIGHT, arrivals("defaultdb.test", "expected2", "expected1")))
                        .says(CONNECTOR_LIVE, Language.ENGLISH))
                .contains("Seen: the documents that klab inserted arrived on defaultdb.test in another order.");
    }

    private static TopicContent topic(Payload... values) {
        List<Message> messages = new java.util.ArrayList<>();
        for (Payload value : values) {
            messages.add(new Message(0, messages.size(), 1, null, value));
        }
        return new TopicContent("defaultdb.test", 1, messages, false);
    }

    private static Payload bytes(String text) {
        byte[] bytes = ("\u00ff" + text).getBytes(StandardCharsets.ISO_8859_1);
        return new Payload(null, Base64.getEncoder().encodeToString(bytes));
    }
}
