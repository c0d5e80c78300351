package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.INSERT_DOCUMENT;
import static io.kafkalab.exercises.CheckId.INSERT_EVENT;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.ID;
import static io.kafkalab.exercises.suite.Samples.config;
import static io.kafkalab.exercises.suite.Samples.event;
import static io.kafkalab.exercises.suite.Samples.insert;
import static io.kafkalab.exercises.suite.Samples.inserted;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.ok;
import static io.kafkalab.exercises.suite.Samples.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which message is the insert of which document: the ways that a verdict about it could be wrong. */
class InsertEventTest {
    private static final String DOCUMENT = inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"2\"}");
    private static final String ALONE = "{\"_id\": {\"$oid\": \"" + ID + "\"}, \"usager\": 1, \"grav\": 2}";
    private static final String EVENT = event(ID, "\"usager\": 1, \"grav\": 2", "insert");

    @Test
    void aDocumentAloneIsAnInsertOnlyWhereTheConnectorLeavesTheRestOut() {
        judge(insert(DOCUMENT, ALONE)).fails(INSERT_EVENT).because(INSERT_EVENT, Cause.NOT_AN_INSERT);
        judge(insert(state("mongodb", config("publish.full.document.only", "false")), DOCUMENT, ALONE))
                .fails(INSERT_EVENT);
        judge(insert(state("mongodb", config("publish.full.document.only", "true")), DOCUMENT, ALONE))
                .passes();
    }

    @Test
    void whereNoConnectorIsLeftADocumentAloneWillDo() {
        judge(evidence(Optional.empty(), DOCUMENT, topic("defaultdb.test", ALONE)))
                .passes();
    }

    @Test
    void theIdMayStandInTheKeyOfTheEventAlone() {
        judge(insert(
                        DOCUMENT,
                        "{\"operationType\": \"insert\", \"documentKey\": {\"_id\": {\"$oid\": \"" + ID
                                + "\"}}, \"fullDocument\": {\"usager\": 1, \"grav\": 2}}"))
                .passes();
    }

    @Test
    void anEventWithoutItsDocumentIsNotEnough() {
        String update = "{\"operationType\": \"update\", \"documentKey\": {\"_id\": {\"$oid\": \"" + ID + "\"}}}";
        judge(insert(DOCUMENT, update)).fails(INSERT_EVENT).because(INSERT_EVENT, Cause.NOT_AN_INSERT);
        judge(insert(DOCUMENT, update.replace("update", "insert"))).fails(INSERT_EVENT);
    }

    @Test
    void theRightOneMayStandAmongOthers() {
        TopicContent topic = new TopicContent(
                "defaultdb.test",
                1,
                List.of(
                        message(0, 0, null, event("65a000000000000000000000", "\"sonde\": 1", "insert")),
                        new Message(0, 1, 1, null, null),
                        message(0, 2, null, EVENT)),
                false);
        judge(evidence(Optional.of(state("mongodb", config())), DOCUMENT, topic))
                .passes();
    }

    @Test
    void onAnotherTopicItIsNotDelivered() {
        judge(evidence(Optional.of(state("mongodb", config())), DOCUMENT, topic("defaultdb.usagers", EVENT)))
                .fails(INSERT_EVENT)
                .because(INSERT_EVENT, Cause.CONNECTOR_SILENT);
        ConnectorState prefixed = state("mongodb", config("topic.prefix", "p"));
        judge(evidence(Optional.of(prefixed), DOCUMENT, topic("p.defaultdb.test", EVENT)))
                .passes();
    }

    @Test
    void oneRightDocumentAmongOthersWillDo() {
        CollectionContent several =
                Samples.collection("defaultdb", "test", "{\"sonde\": \"x\"}", inserted("\"1\"", "\"2\""), DOCUMENT);
        InsertEvidence seen = new InsertEvidence(
                ok(),
                Optional.of(state("mongodb", config())),
                List.of(several),
                List.of(topic("defaultdb.test", EVENT)));
        judge(seen).passes();
    }

    @Test
    void theEventOfTheRightDocumentIsAwaitedAndOfNoOther() {
        String other = "65a0000000000000000000ee";
        CollectionContent both = Samples.collection(
                "defaultdb", "test", DOCUMENT, inserted("\"1\"", "\"2\"").replace(ID, other));
        judge(new InsertEvidence(
                        ok(),
                        Optional.of(state("mongodb", config())),
                        List.of(both),
                        List.of(topic("defaultdb.test", event(other, "\"usager\": 1, \"grav\": 2", "insert")))))
                .fails(INSERT_EVENT);
    }

    @Test
    void numbersMustBeThoseAsked() {
        judge(insert(inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"3\"}"), EVENT))
                .because(INSERT_DOCUMENT, Cause.OTHER_FIELDS)
                .has(INSERT_EVENT, NOT_REACHED);
        judge(insert(inserted("{\"$numberInt\": \"2\"}", "{\"$numberInt\": \"1\"}"), EVENT))
                .because(INSERT_DOCUMENT, Cause.OTHER_FIELDS);
        judge(insert("{\"_id\": {\"$oid\": \"" + ID + "\"}, \"usager\": {\"$numberInt\": \"1\"}}", EVENT))
                .because(INSERT_DOCUMENT, Cause.OTHER_FIELDS);
    }

    @Test
    void aViewIsNoCollection() {
        InsertEvidence seen = new InsertEvidence(
                ok(),
                Optional.of(state("mongodb", config())),
                List.of(new CollectionContent("defaultdb", "test", "view", List.of(DOCUMENT), false)),
                List.of(topic("defaultdb.test", EVENT)));
        judge(seen).fails(INSERT_DOCUMENT, INSERT_EVENT).has(INSERT_EVENT, NOT_REACHED);
    }

    @Test
    void probesAreNoDocumentsOfTheStudents() {
        InsertEvidence seen = new InsertEvidence(
                ok(),
                Optional.empty(),
                List.of(Samples.collection("defaultdb", "test", "{\"sonde\": \"x\"}")),
                List.of());
        Judged judged = judge(seen);
        judged.because(INSERT_DOCUMENT, Cause.NOT_INSERTED);
        assertThat(judged.says(INSERT_DOCUMENT, Language.ENGLISH)).contains("Seen: documents there are: nothing.");
        assertThat(judge(insert("{\"Usager\": 1}", EVENT)).says(INSERT_DOCUMENT, Language.ENGLISH))
                .contains("Seen: documents there are: defaultdb.test: {\"Usager\": 1}.");
    }

    @Test
    void whatHoldsTheDocumentIsCounted() {
        assertThat(judge(insert(DOCUMENT, ALONE)).says(INSERT_EVENT, Language.ENGLISH))
                .contains("Seen: messages that hold this document: 1; topics (messages): defaultdb.test (1).");
    }

    private static TopicContent topic(String name, String value) {
        return new TopicContent(name, 1, List.of(message(0, 0, null, value)), false);
    }

    private static InsertEvidence evidence(Optional<ConnectorState> connector, String document, TopicContent topic) {
        return new InsertEvidence(
                ok(), connector, List.of(Samples.collection("defaultdb", "test", document)), List.of(topic));
    }
}
