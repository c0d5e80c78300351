package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabEnvironment;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.reset.LabContent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a student did by hand, as the statement says, is judged by {@code klab check} and stays as it is. */
class CheckIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private LabAddresses at;

    @Test
    void whatWasDoneByHandIsJudgedAndNotTouched() throws Exception {
        Path cache = new LabEnvironment(System.getenv()).cache();
        try (Lab lab = Labs.start(LabSettings.of(LabBackend.EMBEDDED, cache), LabListener.SILENT)) {
            at = lab.addresses();
            doTheExercisesByHand();
            await("the message of the document")
                    .dontCatchUncaughtExceptions()
                    .atMost(LIMIT)
                    .until(() -> LabContent.look(lab.graderAccess())
                            .orElse(Map.of())
                            .getOrDefault("defaultdb.test-0", 0L)
                            .equals(1L));
            Map<String, Long> before = LabContent.look(lab.graderAccess()).orElseThrow();
            Set<String> groups = groups();

            KlabProcess klab = KlabProcess.start(
                    folder,
                    "check",
                    "--kafka",
                    at.bootstrapServers(),
                    "--mongodb",
                    at.mongoUri(),
                    "--connect",
                    at.connectUrl());

            assertThat(klab.exitCode()).as(klab.err()).isZero();
            assertThat(klab.out())
                    .contains("Total: 15 / 15")
                    .contains("consumer.earliest, consumer.live, consumer.once, plugins.listed")
                    .doesNotContain("✘", "○");
            assertThat(LabContent.look(lab.graderAccess())).contains(before);
            assertThat(groups()).isEqualTo(groups);
        }
    }

    private void doTheExercisesByHand() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", at.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("test", 2, (short) 1)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", at.bootstrapServers()), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("test", 0, "test1", "1")).get();
            producer.send(new ProducerRecord<>("test", 1, "test2", "1")).get();
            for (String row :
                    List.of("202200000001=3", "202200000001=1", "202200000002=4", "202200000002=1", "202200000003=1")) {
                producer.send(new ProducerRecord<>("test", row.split("=")[0], row.split("=")[1]))
                        .get();
            }
        }
        HttpClient http = HttpClient.newHttpClient();
        post(http);
        await("the connector runs")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> http.send(
                                HttpRequest.newBuilder(URI.create(at.connectUrl() + "/connectors/mongodb/status"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body()
                        .contains("\"tasks\":[{\"id\":0,\"state\":\"RUNNING\""));
        try (MongoClient mongo = MongoClients.create(at.mongoUri())) {
            var database = mongo.getDatabase("defaultdb");
            for (String accident : List.of("202200000002", "202200000003")) {
                database.getCollection("usagers-reels")
                        .insertOne(new Document("Num_Acc", accident).append("grav", "1"));
            }
            database.getCollection("test").insertOne(new Document("usager", 1).append("grav", 2));
        }
    }

    /** The statement's own configuration, with this lab's URI. */
    private void post(HttpClient http) throws Exception {
        Map<String, String> config = Map.of(
                "connector.class", "com.mongodb.kafka.connect.MongoSourceConnector",
                "connection.uri", at.connectMongoUri(),
                "database", "defaultdb",
                "collection", "test",
                "pipeline", "[{\"$match\": {}}]",
                "output.schema.infer.value", "true");
        String body = JsonMapper.shared().writeValueAsString(Map.of("name", "mongodb", "config", config));
        HttpRequest request = HttpRequest.newBuilder(URI.create(at.connectUrl() + "/connectors"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }

    private Set<String> groups() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", at.bootstrapServers()))) {
            Set<String> names = new TreeSet<>();
            admin.listGroups().all().get().stream().map(GroupListing::groupId).forEach(names::add);
            return names;
        }
    }
}
