package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONNECTOR_CONFIG;
import static io.kafkalab.exercises.CheckId.CONNECTOR_LIVE;
import static io.kafkalab.exercises.CheckId.CONNECTOR_RUNNING;
import static io.kafkalab.exercises.CheckId.INSERT_DOCUMENT;
import static io.kafkalab.exercises.CheckId.INSERT_EVENT;
import static io.kafkalab.exercises.CheckId.PLUGINS_LISTED;
import static io.kafkalab.exercises.judge.Verdict.FAILED;
import static io.kafkalab.exercises.judge.Verdict.LAB_FAULT;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.judge.Verdict.PASSED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.arrivals;
import static io.kafkalab.exercises.suite.Samples.config;
import static io.kafkalab.exercises.suite.Samples.connector;
import static io.kafkalab.exercises.suite.Samples.event;
import static io.kafkalab.exercises.suite.Samples.insert;
import static io.kafkalab.exercises.suite.Samples.inserted;
import static io.kafkalab.exercises.suite.Samples.plugins;
import static io.kafkalab.exercises.suite.Samples.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConnectorState.TaskState;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Exercise3SuiteTest {

    // plugins

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"class\":\"com.mongodb.kafka.connect.MongoSourceConnector\",\"type\":\"source\"}]",
                "| com.mongodb.kafka.connect.MongoSourceConnector | source |",
                "Le connecteur est com.mongodb.kafka.connect.MongoSourceConnector.",
                "com.\u001b[01;31m\u001b[Kmongodb\u001b[m\u001b[K.kafka.connect.MongoSourceConnector (grep --color)"
            })
    void theClassMayStandInAnything(String output) {
        judge(plugins(output)).passes();
    }

    @Test
    void anotherClassIsNotIt() {
        judge(plugins("com.mongodb.kafka.connect.MongoSinkConnector")).because(PLUGINS_LISTED, Cause.SINK_CLASS_LISTED);
        judge(plugins("MongoSourceConnector")).because(PLUGINS_LISTED, Cause.SHORT_CLASS_NAME);
        judge(plugins("com.mongodb.kafka.connect.MongoSourceConnectorConfig")).has(PLUGINS_LISTED, FAILED);
        judge(plugins("[]\n")).because(PLUGINS_LISTED, Cause.CONNECTORS_LISTED);
        judge(plugins("[\"mongodb\"]\n")).because(PLUGINS_LISTED, Cause.CONNECTORS_LISTED);
        judge(plugins("")).because(PLUGINS_LISTED, Cause.PRINTS_NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le connecteur com.mongodb.kafka.connect.MongoSourceConnector n'est pas installé",
                "com.mongodb.kafka.connect.MongoSourceConnector : absent",
                "com.mongodb.kafka.connect.MongoSourceConnector False",
                "❌ com.mongodb.kafka.connect.MongoSourceConnector introuvable !",
                "Connector com.mongodb.kafka.connect.MongoSourceConnector not found"
            })
    void whoSaysThatItIsAbsentHasNotSeenIt(String output) {
        judge(plugins("[]\n" + output + "\n")).because(PLUGINS_LISTED, Cause.SAID_TO_BE_ABSENT);
        judge(plugins(output + "\n{\"class\": \"com.mongodb.kafka.connect.MongoSourceConnector\"}\n"))
                .passes();
    }

    @Test
    void aLabWithoutTheConnectorIsOurFault() {
        judge(new PluginsEvidence(Samples.exited(0, "[]", ""), List.of())).has(PLUGINS_LISTED, LAB_FAULT);
    }

    // connector

    @Test
    void theConnectorOfTheStatementPasses() {
        judge(connector()).passes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topic.prefix|mongo|mongo.defaultdb.test",
                "topic.suffix|v1|defaultdb.test.v1",
                "topic.separator|-|defaultdb-test",
                "publish.full.document.only|true|defaultdb.test",
                "topic.namespace.map|{\"defaultdb.test\": \"accidents\"}|accidents",
                "topic.namespace.map|{\"*\": \"tout\"}|tout",
                "topic.namespace.map|{\"defaultdb\": \"base\"}|base.test"
            })
    void furtherSettingsAreAccepted(String name, String value, String topic) {
        judge(connector(state("mongodb", config(name, value)), arrivals(topic, "expected1", "expected2")))
                .passes();
    }

    @Test
    void messagesMayBeStructures() {
        TopicContent structures = new TopicContent(
                "defaultdb.test",
                1,
                List.of(
                        Samples.message(0, 0, null, "{\"schema\":{},\"payload\":{\"sonde\":\"expected1\"}}"),
                        Samples.message(0, 1, null, "{\"_id\":\"x\",\"sonde\":\"expected2\"}")),
                false);
        judge(connector(state("mongodb", config()), structures)).passes();
    }

    @Test
    void anotherNameCostsItsOwnPointAlone() {
        judge(connector(state("mongo-source", config()), arrivals("defaultdb.test", "expected1", "expected2")))
                .fails(CONNECTOR_RUNNING)
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_NAME);
    }

    @Test
    void withoutAConnectorNothingElseIsReached() {
        judge(new ConnectorEvidence(Samples.ok(), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_MISSING)
                .has(CONNECTOR_CONFIG, NOT_REACHED)
                .has(CONNECTOR_LIVE, NOT_REACHED);
        String refused = "{\"error_code\":400,\"message\":\"Connector configuration is invalid\"}";
        judge(new ConnectorEvidence(Samples.exited(0, refused, ""), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_REFUSED);
        String notYetKnown = "{'error_code': 404, 'message': 'No status found for connector mongodb'}";
        judge(new ConnectorEvidence(Samples.exited(0, notYetKnown, ""), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_MISSING);
        String asPython = "{'error_code': 400, 'message': \"Connector configuration is invalid\"}";
        judge(new ConnectorEvidence(Samples.exited(0, asPython, ""), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_REFUSED);
    }

    @Test
    void whatIsRefusedIsNamed() {
        refused(
                "{\"error_code\":500,\"message\":\"Unrecognized field \\\"connector.class\\\" (class org.apache.kafka.connect."
                        + "runtime.rest.entities.CreateConnectorRequest), not marked as ignorable\"}",
                Cause.CONNECTOR_REFUSED);
        refused(
                "{\"error_code\":400,\"message\":\"Failed to find any class that implements Connector and which name matches "
                        + "io.debezium.connector.mongodb.MongoDbConnector, available connectors are: ...\"}",
                Cause.CONNECTOR_CLASS);
        refused(
                "{\"error_code\":400,\"message\":\"Connector configuration is invalid and contains the following 1 error(s):"
                        + "\\nInvalid user permissions authentication failed. Exception authenticating MongoCredential{...}\"}",
                Cause.MONGODB_UNREACHABLE);
        refused(
                "{\"error_code\":400,\"message\":\"Connector configuration is invalid and contains the following 1 error(s):"
                        + "\\nInvalid value mongodb://<username>:<password>@<host>:<port>/defaultdb for configuration connection.uri: "
                        + "The connection string contains an invalid host '<host>:<port>'.\"}",
                Cause.URI_PLACEHOLDERS);
    }

    private static void refused(String answer, Cause cause) {
        judge(new ConnectorEvidence(Samples.exited(0, answer, ""), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, cause);
    }

    @Test
    void anAddressThatIsRefusedIsNamed() {
        String refused =
                "{\"error_code\":400,\"message\":\"Connector configuration is invalid and contains the following 1 "
                        + "error(s):\\nInvalid value mongodb://nowhere:27017 for configuration connection.uri: Unable to connect to the "
                        + "server.\"}";
        judge(new ConnectorEvidence(Samples.exited(0, refused, ""), List.of(), List.of(), List.of()))
                .because(CONNECTOR_RUNNING, Cause.MONGODB_UNREACHABLE);
    }

    @Test
    void aFailedTaskIsNotRunningThoughItsConnectorIs() {
        Judged judged =
                judge(connector(Samples.failed("org.apache.kafka.connect.errors.ConnectException: boum\n\tat x")));
        judged.because(CONNECTOR_RUNNING, Cause.TASK_FAILED).because(CONNECTOR_LIVE, Cause.TASK_FAILED);
        judged.has(CONNECTOR_CONFIG, PASSED);
        assertThat(judged.says(CONNECTOR_RUNNING, Language.ENGLISH)).startsWith("""
                        Expected: a connector named “mongodb” whose task is RUNNING.
                        Seen: state of the connector: RUNNING; tasks of the connector: 0: FAILED; error: org.apache.kafka.connect.errors.ConnectException: boum
                        Likely cause: The connector is there, but its task was ended by an error.""");
    }

    @Test
    void tracesTellMore() {
        judge(
                        connector(
                                Samples.failed(
                                        "MongoCommandException: error 40573: The $changeStream stage is only supported on replica sets")))
                .because(CONNECTOR_RUNNING, Cause.STANDALONE_MONGODB);
        judge(connector(Samples.failed("com.mongodb.MongoTimeoutException: Timed out after 30000 ms while waiting")))
                .because(CONNECTOR_RUNNING, Cause.MONGODB_UNREACHABLE);
    }

    @Test
    void otherStatesAreNamed() {
        judge(connector(new ConnectorState("mongodb", config(), "PAUSED", List.of(new TaskState(0, "PAUSED", "")))))
                .because(CONNECTOR_RUNNING, Cause.CONNECTOR_PAUSED);
        judge(connector(new ConnectorState("mongodb", config(), "RUNNING", List.of())))
                .because(CONNECTOR_RUNNING, Cause.NO_TASK);
    }

    @Test
    void theConfigurationIsNamed() {
        misconfigured(config("connector.class", "com.mongodb.kafka.connect.MongoSinkConnector"), Cause.SINK_CONNECTOR);
        misconfigured(
                config("connector.class", "org.apache.kafka.connect.file.FileStreamSourceConnector"),
                Cause.CONNECTOR_CLASS);
        misconfigured(config("database", null, "collection", null), Cause.WHOLE_DEPLOYMENT);
        misconfigured(config("collection", null), Cause.WHOLE_DATABASE);
        misconfigured(config("database", "test"), Cause.WRONG_DATABASE);
        misconfigured(config("collection", "usagers"), Cause.WRONG_COLLECTION);
    }

    private static void misconfigured(Map<String, String> config, Cause cause) {
        judge(connector(state("mongodb", config)))
                .because(CONNECTOR_CONFIG, cause)
                .has(CONNECTOR_RUNNING, PASSED);
    }

    @Test
    void nothingThatArrivesIsNamed() {
        judge(connector(state("mongodb", config())))
                .fails(CONNECTOR_LIVE)
                .because(CONNECTOR_LIVE, Cause.CONNECTOR_SILENT);
        judge(connector(state("mongodb", config("pipeline", "[{\"$match\": {\"operationType\": \"delete\"}}]"))))
                .because(CONNECTOR_LIVE, Cause.PIPELINE_FILTERS);
        judge(connector(state("mongodb", config("connection.uri", "mongodb://<username>:<password>@<host>:27017"))))
                .because(CONNECTOR_LIVE, Cause.URI_PLACEHOLDERS);
        judge(connector(state("mongodb", config()), arrivals("ailleurs", "expected1", "expected2")))
                .because(CONNECTOR_LIVE, Cause.TOPIC_RENAMED);
    }

    @Test
    void documentsOfOthersMayNotArriveAnywhere() {
        judge(connector(
                        state("mongodb", config("collection", null)),
                        arrivals("defaultdb.test", "expected1", "expected2"),
                        arrivals("defaultdb.autre7", "foreign1")))
                .fails(CONNECTOR_CONFIG, CONNECTOR_LIVE)
                .because(CONNECTOR_LIVE, Cause.WHOLE_DATABASE);
    }

    @Test
    void allMustArriveInOrder() {
        judge(connector(state("mongodb", config()), arrivals("defaultdb.test", "expected1")))
                .fails(CONNECTOR_LIVE);
        judge(connector(state("mongodb", config()), arrivals("defaultdb.test", "expected2", "expected1")))
                .fails(CONNECTOR_LIVE);
    }

    @Test
    void whatIsDeliveredTwiceIsNoFault() {
        judge(connector(state("mongodb", config()), arrivals("defaultdb.test", "expected1", "expected2", "expected1")))
                .passes();
    }

    // insert

    @Test
    void theDocumentAndItsEventPass() {
        judge(insert()).passes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$numberInt", "$numberLong", "$numberDouble"})
    void anyNumberWillDo(String type) {
        judge(insert(
                        inserted("{\"" + type + "\": \"1\"}", "{\"" + type + "\": \"2\"}")
                                .replace("}}", "}, \"lieu\": \"Lyon\"}"),
                        event(Samples.ID, "\"usager\": {\"$numberLong\": \"1\"}, \"grav\": 2.0", "insert")))
                .passes();
    }

    @Test
    void structuresAndDocumentsAlonePass() {
        String document = inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"2\"}");
        judge(insert(document, Samples.change(Samples.ID, "\"usager\": 1, \"grav\": 2", "insert")))
                .passes();
        judge(insert(
                        document,
                        "{\"schema\":{},\"payload\":{\"operationType\":\"insert\",\"fullDocument\":"
                                + "\"{\\\"_id\\\": \\\"" + Samples.ID
                                + "\\\", \\\"usager\\\": 1, \\\"grav\\\": 2}\"}}"))
                .passes();
        judge(insert(
                        state("mongodb", config("publish.full.document.only", "true")),
                        document,
                        "{\"_id\": {\"$oid\": \"" + Samples.ID
                                + "\"}, \"usager\": {\"$numberInt\": \"1\"}, \"grav\": {\"$numberInt\": \"2\"}}"))
                .passes();
    }

    @Test
    void ownIdsWillDo() {
        judge(insert(
                        "{\"_id\": {\"$numberInt\": \"7\"}, \"usager\": {\"$numberInt\": \"1\"}, \"grav\": {\"$numberInt\": \"2\"}}",
                        "{\"operationType\": \"insert\", \"fullDocument\": {\"_id\": 7, \"usager\": 1, \"grav\": 2}}"))
                .passes();
    }

    @Test
    void textIsNoNumber() {
        judge(insert(inserted("\"1\"", "\"2\""), event(Samples.ID, "\"usager\": \"1\", \"grav\": \"2\"", "insert")))
                .fails(INSERT_DOCUMENT)
                .because(INSERT_DOCUMENT, Cause.STRINGS_FOR_NUMBERS);
    }

    @Test
    void anUpdateIsNoInsert() {
        String document = inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"2\"}");
        judge(insert(document, event(Samples.ID, "\"usager\": 1, \"grav\": 2", "replace")))
                .fails(INSERT_EVENT)
                .because(INSERT_EVENT, Cause.NOT_AN_INSERT);
        judge(insert(document, event(Samples.ID, "\"usager\": 1", "insert"))).fails(INSERT_EVENT);
    }

    @Test
    void theEventOfAnotherDocumentIsNotIts() {
        String document = inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"2\"}");
        judge(insert(document, event("65a000000000000000000000", "\"usager\": 1, \"grav\": 2", "insert")))
                .fails(INSERT_EVENT)
                .because(INSERT_EVENT, Cause.CONNECTOR_SILENT);
    }

    @Test
    void elsewhereIsNamed() {
        elsewhere("defaultdb", "usagers", Cause.WRONG_COLLECTION);
        elsewhere("test", "test", Cause.WRONG_DATABASE);
    }

    private static void elsewhere(String database, String collection, Cause cause) {
        InsertEvidence right = insert();
        String document = right.collections().get(0).documents().get(0);
        judge(new InsertEvidence(
                        right.run(),
                        right.connector(),
                        List.of(Samples.collection(database, collection, document)),
                        right.topics()))
                .because(INSERT_DOCUMENT, cause)
                .has(INSERT_EVENT, NOT_REACHED);
    }

    @Test
    void whatIsDeletedAgainIsNamed() {
        String inserted = event(Samples.ID, "\"usager\": 1, \"grav\": 2", "insert");
        String deleted =
                "{\"operationType\": \"delete\", \"documentKey\": {\"_id\": {\"$oid\": \"" + Samples.ID + "\"}}}";
        judge(withoutDocument(inserted, deleted)).because(INSERT_DOCUMENT, Cause.DELETED_AGAIN);
        judge(withoutDocument(inserted)).because(INSERT_DOCUMENT, Cause.NOT_INSERTED);
    }

    private static InsertEvidence withoutDocument(String... events) {
        List<Message> messages = Stream.of(events)
                .map(event -> Samples.message(0, 0, null, event))
                .toList();
        return new InsertEvidence(
                Samples.ok(),
                Optional.of(state("mongodb", config())),
                List.of(),
                List.of(new TopicContent("defaultdb.test", 1, messages, false)));
    }

    @Test
    void nothingInsertedAndOtherFieldsAreNamed() {
        judge(new InsertEvidence(Samples.ok(), Optional.empty(), List.of(), List.of()))
                .because(INSERT_DOCUMENT, Cause.NOT_INSERTED);
        judge(insert("{\"_id\": {\"$oid\": \"" + Samples.ID + "\"}, \"Usager\": {\"$numberInt\": \"1\"}}", "{}"))
                .because(INSERT_DOCUMENT, Cause.OTHER_FIELDS);
    }
}
