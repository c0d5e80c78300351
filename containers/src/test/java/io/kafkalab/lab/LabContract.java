package io.kafkalab.lab;

import static io.kafkalab.lab.Programs.documents;
import static io.kafkalab.lab.Programs.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every lab that klab starts itself must do, whatever its backend. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LabContract {

    /** The services of a lab. */
    protected enum Service {
        KAFKA,
        CONNECT,
        MONGODB
    }

    private Lab lab;
    private Programs programs;

    /** How to ask for a lab of the backend under test. */
    protected abstract LabSettings settings();

    /** Kills a service of a lab, as a crash would. */
    protected abstract void kill(Lab lab, Service service) throws Exception;

    /** What labs of this backend leave traces in on this machine: processes, folders, containers, networks. */
    protected abstract Collection<String> traces() throws Exception;

    @BeforeAll
    void start() {
        lab = Labs.start(settings(), LabListener.SILENT);
        programs = new Programs(lab);
    }

    @AfterEach
    void empty() {
        lab.reset();
    }

    @AfterAll
    void stop() {
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    void saysWhatItIs() {
        assertThat(lab.health().faults()).isEmpty();
        assertThat(lab.versions().kafka()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(lab.versions().connect()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(lab.versions().mongodb()).matches("(mongod|mongo-java-server) \\d+\\.\\d+.*");
        assertThat(lab.graderAccess().toString()).doesNotContain("password");
    }

    @Test
    void carriesMessagesWithKeysOnChosenPartitions() throws Exception {
        programs.createTopic("test", 2);
        try (var producer = programs.producer(Map.of())) {
            producer.send(new ProducerRecord<>("test", 0, "test1", "1"));
            producer.send(new ProducerRecord<>("test", 1, "test2", "1"));
        }
        assertThat(programs.readUntil("test", message -> message.key().equals("test1")))
                .anySatisfy(message -> assertThat(message.partition()).isZero());
        assertThat(programs.readUntil("test", message -> message.key().equals("test2")))
                .anySatisfy(message -> assertThat(message.partition()).isEqualTo(1));
    }

    @Test
    void createsATopicOfOnePartitionForWhoWritesWithoutCreatingIt() throws Exception {
        programs.produce("unasked", "key", "value");
        try (Admin admin = programs.admin()) {
            assertThat(admin.describeTopics(List.of("unasked"))
                            .allTopicNames()
                            .get()
                            .get("unasked")
                            .partitions())
                    .hasSize(1);
        }
    }

    @Test
    void letsProgramsUseGroupsOfBothKindsAndTransactions() throws Exception {
        try (var producer = programs.producer(Map.of("transactional.id", "payments"))) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("test", "key", "value"));
            producer.commitTransaction();
        }
        for (String protocol : List.of("classic", "consumer")) {
            try (var consumer = programs.consumer(
                    "readers-" + protocol, Map.of("group.protocol", protocol, "isolation.level", "read_committed"))) {
                consumer.subscribe(List.of("test"));
                eventually("the message, by protocol " + protocol)
                        .until(() -> !consumer.poll(Duration.ofMillis(100)).isEmpty());
                consumer.commitSync();
            }
        }
    }

    @Test
    void letsProgramsLookAndDeleteWhatIsTheirs() throws Exception {
        programs.createTopic("mine", 1);
        try (Admin admin = programs.admin()) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "mine");
            assertThat(admin.describeConfigs(List.of(topic)).all().get()).containsKey(topic);
            admin.deleteTopics(List.of("mine")).all().get();
        }
    }

    @Test
    void keepsDocuments() {
        programs.mongo(client -> {
            documents(client, "defaultdb", "usagers").insertOne(new Document("grav", 4));
            assertThat(documents(client, "defaultdb", "usagers").find().first()).containsEntry("grav", 4);
        });
    }

    @Test
    void offersTheConnectorsOfMongodbAndNoOthers() {
        List<String> classes =
                programs.connect().get("/connector-plugins").jsonPath().getList("class");
        assertThat(classes)
                .containsExactlyInAnyOrder(
                        "com.mongodb.kafka.connect.MongoSourceConnector",
                        "com.mongodb.kafka.connect.MongoSinkConnector");
    }

    @Test
    void deliversAnInsertedDocumentByTheConnectorOfTheStatement() {
        programs.startConnector("mongodb");
        String value = programs.insertUntilDelivered();
        assertThat(JsonPath.from(value).getString("schema.type")).isEqualTo("string");
        assertThat(JsonPath.from(JsonPath.from(value).getString("payload")).getString("operationType"))
                .isEqualTo("insert");
    }

    @Test
    void knowsMongodbByTheNameOfTheStatementInAConnector() {
        String uri = "mongodb://" + StatementAddress.MONGODB + "/defaultdb";
        programs.startConnector("mongodb", Programs.statementConnector(uri));
        assertThat(programs.insertUntilDelivered()).contains("insert");
    }

    @Test
    void knowsMongodbByTheAddressOfProgramsInAConnector() {
        programs.startConnector(
                "mongodb", Programs.statementConnector(lab.addresses().mongoUri()));
        assertThat(programs.insertUntilDelivered()).contains("insert");
    }

    @Test
    void refusesAConnectorWithTheLoginOfAnotherMongodb() {
        String uri = "mongodb://user-lea:secret@" + StatementAddress.MONGODB + "/defaultdb";
        programs.connect()
                .body(Map.of("name", "mongodb", "config", Programs.statementConnector(uri)))
                .post("/connectors")
                .then()
                .statusCode(400);
        assertThat(programs.connect().get("/connectors").jsonPath().getList("$"))
                .isEmpty();
    }

    @Test
    void refusesProgramsWhatWouldChangeTheLab() throws Exception {
        try (Admin admin = programs.admin()) {
            var retention = new AlterConfigOp(new ConfigEntry("log.retention.ms", "1"), AlterConfigOp.OpType.SET);
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "");
            assertThatThrownBy(() -> admin.incrementalAlterConfigs(Map.of(broker, List.of(retention)))
                            .all()
                            .get())
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
            var quota = new ClientQuotaAlteration(
                    new ClientQuotaEntity(Map.of("client-id", "x")),
                    List.of(new ClientQuotaAlteration.Op("producer_byte_rate", 1.0)));
            assertThatThrownBy(
                            () -> admin.alterClientQuotas(List.of(quota)).all().get())
                    .hasCauseInstanceOf(ClusterAuthorizationException.class);
            assertThatThrownBy(() -> admin.deleteTopics(List.of("__consumer_offsets"))
                            .all()
                            .get())
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
            assertThatThrownBy(() -> programs.createTopic("huge", 20_000))
                    .hasCauseInstanceOf(PolicyViolationException.class);
        }
        assertThatThrownBy(() -> programs.produce("connect-klab-status", "status-connector-mongodb", "{}"))
                .hasCauseInstanceOf(TopicAuthorizationException.class);
        assertThat(programs.connect().get("/admin/loggers").statusCode()).isEqualTo(404);
    }

    @Test
    void letsConnectorsSendTheirHeartbeats() throws Exception {
        programs.produce("__mongodb_heartbeats", "key", "value");
        assertThat(new Inventory(lab).list()).containsKey("topics");
        lab.reset();
        assertThat(new Inventory(lab).list()).isEmpty();
    }

    @Test
    void refusesConnectorsThatWouldBeSomebodyElse() {
        Map<String, String> config = new HashMap<>(programs.statementConnector());
        config.put("producer.override.client.id", "grader");
        programs.connect()
                .body(Map.of("name", "mongodb", "config", config))
                .post("/connectors")
                .then()
                .statusCode(400);
    }

    @Test
    void resetLeavesNothing() throws Exception {
        leaveEverything();
        lab.reset();
        assertThat(new Inventory(lab).list()).isEmpty();
        lab.reset();
        assertThat(new Inventory(lab).list()).isEmpty();
        assertThat(lab.health().faults()).isEmpty();
    }

    @Test
    void aLabThatWasResetServesAsANewOne() throws Exception {
        leaveEverything();
        lab.reset();
        letsProgramsUseGroupsOfBothKindsAndTransactions();
        deliversAnInsertedDocumentByTheConnectorOfTheStatement();
        assertThat(programs.readUntil("defaultdb.test", message -> true))
                .noneSatisfy(message -> assertThat(message.value()).contains("of-before"));
    }

    @Test
    void resetRemovesWhatOnlyTheGraderMaySet() throws Exception {
        try (Admin admin =
                Admin.create(new HashMap<String, Object>(lab.graderAccess().kafka()))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.BROKER, ""),
                                    List.of(set("log.retention.ms", "1000")),
                            new ConfigResource(ConfigResource.Type.GROUP, "g"),
                                    List.of(set("consumer.session.timeout.ms", "50000"))))
                    .all()
                    .get();
            admin.alterClientQuotas(List.of(new ClientQuotaAlteration(
                            new ClientQuotaEntity(Map.of("client-id", "x")),
                            List.of(new ClientQuotaAlteration.Op("producer_byte_rate", 1.0)))))
                    .all()
                    .get();
        }
        eventually("the settings")
                .until(() -> new Inventory(lab).list().keySet().containsAll(Set.of("configurations", "quotas")));
        lab.reset();
        assertThat(new Inventory(lab).list()).isEmpty();
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    /** One of each thing that programs leave, in the state that is hardest to remove; checks that it is there. */
    private void leaveEverything() throws Exception {
        programs.createTopic("test", 2);
        programs.produce("test", "key", "value");
        programs.startConnector("deleted");
        programs.insertUntilDelivered();
        programs.insert("defaultdb", "test", new Document("note", "of-before"));
        programs.connect().delete("/connectors/deleted").then().statusCode(204);
        programs.startConnector("mongodb");
        programs.insertUntilDelivered();
        programs.insert("elsewhere", "usagers-reels", new Document("grav", 1));
        programs.insert("admin", "stranger", new Document("grav", 1));
        openTransaction();
        KilledMember.of("killed-classic", "classic", programs);
        KilledMember.of("killed-consumer", "consumer", programs);
        KilledMember.of("killed-share", "share", programs);
        assertThat(new Inventory(lab).list().keySet())
                .contains("topics", "groups", "transactional ids", "connectors", "connector memory", "collections");
    }

    /** A transaction that holds a message and an offset of a group, and is never ended. */
    private void openTransaction() {
        var producer = programs.producer(Map.of("transactional.id", "open", "transaction.timeout.ms", 600_000));
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>("test", "key", "open"));
        try (var consumer = programs.consumer("of-transaction", Map.of())) {
            producer.sendOffsetsToTransaction(
                    Map.of(new TopicPartition("test", 0), new OffsetAndMetadata(1)), consumer.groupMetadata());
        }
        producer.flush();
        producer.close(Duration.ZERO);
    }

    @Test
    void twoLabsAtOnceKnowNothingOfEachOther() throws Exception {
        try (Lab other = Labs.start(settings(), LabListener.SILENT)) {
            Programs others = new Programs(other);
            others.createTopic("theirs", 1);
            others.insert("theirs", "test", new Document());
            programs.createTopic("ours", 1);
            eventually("the topic")
                    .untilAsserted(() ->
                            assertThat(new Inventory(lab).list()).containsOnly(Map.entry("topics", List.of("ours"))));
            lab.reset();
            assertThat(new Inventory(other).list().keySet()).containsExactly("collections", "topics");
        }
        assertThat(lab.health().faults()).isEmpty();
    }

    @Test
    void closeLeavesNothing() throws Exception {
        Collection<String> before = traces();
        Set<Thread> threads = Thread.getAllStackTraces().keySet();
        Lab closed = Labs.start(settings(), LabListener.SILENT);
        new Programs(closed).produce("test", "key", "value");
        closed.reset();
        assertThat(traces()).hasSizeGreaterThan(before.size());
        closed.close();
        closed.close();
        assertThat(traces()).containsExactlyInAnyOrderElementsOf(before);
        eventually("an end of all threads")
                .untilAsserted(() -> assertThat(threadsSince(threads)).isEmpty());
        for (URI address : addresses(closed)) {
            assertThatThrownBy(() -> dial(address)).isInstanceOf(IOException.class);
        }
    }

    private static Set<String> threadsSince(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !before.contains(thread))
                // The JDK's own, which end by themselves or serve everyone.
                .filter(thread -> thread.getThreadGroup() != null
                        && !thread.getThreadGroup().getName().matches("system|InnocuousThreadGroup"))
                .map(Thread::getName)
                .filter(name -> !name.startsWith("awaitility"))
                .collect(Collectors.toSet());
    }

    private static List<URI> addresses(Lab lab) {
        return List.of(
                URI.create("kafka://" + lab.addresses().bootstrapServers()),
                URI.create("kafka://" + lab.graderAccess().kafka().get("bootstrap.servers")),
                URI.create(lab.addresses().connectUrl()),
                URI.create(lab.addresses().mongoUri()));
    }

    private static void dial(URI address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), 2_000);
        }
    }

    @Test
    void saysThatItsBrokerWasKilled() throws Exception {
        dies(Service.KAFKA, "Kafka ");
    }

    @Test
    void saysThatItsWorkerWasKilled() throws Exception {
        dies(Service.CONNECT, "Kafka Connect ");
    }

    @Test
    void saysThatItsMongodbWasKilled() throws Exception {
        dies(Service.MONGODB, "mongo");
    }

    private void dies(Service service, String name) throws Exception {
        try (Lab mortal = Labs.start(settings(), LabListener.SILENT)) {
            kill(mortal, service);
            eventually("a sentence about the dead " + service)
                    .untilAsserted(() -> assertThat(mortal.health().faults())
                            .map(Catalogue.in(Language.ENGLISH)::say)
                            .anySatisfy(sentence -> assertThat(sentence)
                                    .containsIgnoringCase(name)
                                    .containsAnyOf("killed", "has ended", "does not answer")));
            assertThatThrownBy(mortal::reset).isInstanceOf(LabException.class);
        }
    }
}
