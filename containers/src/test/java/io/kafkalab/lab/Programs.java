package io.kafkalab.lab;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;

/** What students' programs do to a lab, by its addresses alone. */
final class Programs {
    static final Duration LIMIT = Duration.ofSeconds(30);

    private final LabAddresses addresses;

    Programs(Lab lab) {
        this.addresses = lab.addresses();
    }

    static ConditionFactory eventually(String what) {
        return await(what).dontCatchUncaughtExceptions().atMost(LIMIT).pollInterval(Duration.ofMillis(20));
    }

    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", addresses.bootstrapServers()));
    }

    void createTopic(String name, int partitions) throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    KafkaProducer<String, String> producer(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", addresses.bootstrapServers());
        all.put("max.block.ms", 20_000);
        return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
    }

    void produce(String topic, String key, String value) throws Exception {
        try (var producer = producer(Map.of())) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        }
    }

    String bootstrapServers() {
        return addresses.bootstrapServers();
    }

    KafkaConsumer<String, String> consumer(String group, Map<String, Object> settings) {
        return consumer(bootstrapServers(), group, settings);
    }

    static KafkaConsumer<String, String> consumer(String bootstrapServers, String group, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("bootstrap.servers", bootstrapServers);
        all.put("group.id", group);
        all.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer());
    }

    /** Reads a topic from its beginning until some message is as wanted; returns all that were read. */
    List<ConsumerRecord<String, String>> readUntil(String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        List<ConsumerRecord<String, String>> seen = new ArrayList<>();
        try (var consumer = consumer("reader-" + UUID.randomUUID(), Map.of("metadata.max.age.ms", 200))) {
            consumer.subscribe(List.of(topic));
            eventually("a message on " + topic).until(() -> {
                consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
                return seen.stream().anyMatch(wanted);
            });
        }
        return seen;
    }

    void mongo(Consumer<MongoClient> action) {
        try (MongoClient client = MongoClients.create(addresses.mongoUri())) {
            action.accept(client);
        }
    }

    void insert(String database, String collection, Document document) {
        mongo(client -> documents(client, database, collection).insertOne(document));
    }

    static MongoCollection<Document> documents(MongoClient client, String database, String collection) {
        return client.getDatabase(database).getCollection(collection);
    }

    RequestSpecification connect() {
        return RestAssured.given().baseUri(addresses.connectUrl()).contentType(ContentType.JSON);
    }

    /** The statement's own configuration. */
    Map<String, String> statementConnector() {
        return statementConnector(addresses.connectMongoUri());
    }

    static Map<String, String> statementConnector(String uri) {
        return Map.of(
                "connector.class", "com.mongodb.kafka.connect.MongoSourceConnector",
                "connection.uri", uri,
                "database", "defaultdb",
                "collection", "test",
                "pipeline", "[{\"$match\": {}}]",
                "output.schema.infer.value", "true");
    }

    /** Starts a connector with the statement's configuration and waits until its task runs. */
    void startConnector(String name) {
        startConnector(name, statementConnector());
    }

    void startConnector(String name, Map<String, String> config) {
        connect()
                .body(Map.of("name", name, "config", config))
                .post("/connectors")
                .then()
                .statusCode(201);
        eventually("a running task of " + name)
                .until(() -> "RUNNING"
                        .equals(connect().get("/connectors/" + name + "/status").path("tasks[0].state")));
    }

    /**
     * Inserts documents until one of them arrives: a task that says RUNNING may not watch yet.
     *
     * @return the message's value
     */
    String insertUntilDelivered() {
        String mark = UUID.randomUUID().toString();
        try (MongoClient client = MongoClients.create(addresses.mongoUri());
                var consumer = consumer("reader-" + mark, Map.of("metadata.max.age.ms", 200))) {
            consumer.subscribe(List.of("defaultdb.test"));
            List<String> seen = new ArrayList<>();
            eventually("an inserted document on defaultdb.test").until(() -> {
                documents(client, "defaultdb", "test").insertOne(new Document("mark", mark));
                consumer.poll(Duration.ofMillis(100)).forEach(message -> seen.add(message.value()));
                return seen.stream().anyMatch(value -> value.contains(mark));
            });
            return seen.stream()
                    .filter(value -> value.contains(mark))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
