package io.kafkalab.exercises.program.trainer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** Loads what the lab's Java programs load, without any lab: its addresses answer nothing. */
public final class Trainer {
    private static final String NOWHERE = "127.0.0.1:1";

    private Trainer() {}

    /**
     * Loads classes, and ends.
     *
     * @param jars the jars whose classes are all loaded
     */
    public static void main(String[] jars) throws IOException, InterruptedException {
        for (String jar : jars) {
            load(Path.of(jar));
        }
        kafka();
        mongo();
        http();
    }

    /** A class whose own optional dependency is not there is left out, as the program would leave it out. */
    private static void load(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("-info.class")) {
                    touch(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    private static void touch(String name) {
        try {
            Class.forName(name, false, Trainer.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            System.out.println("left out: " + name);
        }
    }

    private static void kafka() {
        System.out.println(ApiKeys.values().length + " kinds of requests, " + Errors.values().length + " of errors");
        Map<String, Object> nowhere = Map.of("bootstrap.servers", NOWHERE, "max.block.ms", 100);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", NOWHERE))) {
            admin.createTopics(List.of(new NewTopic("test", 2, (short) 1)));
            admin.close(Duration.ofMillis(100));
        }
        StringSerializer serializer = new StringSerializer();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(nowhere, serializer, serializer)) {
            producer.send(new ProducerRecord<>("test", "key", "value"), (metadata, failure) -> {});
            producer.close(Duration.ZERO);
        }
        StringDeserializer deserializer = new StringDeserializer();
        Map<String, Object> group = Map.of("bootstrap.servers", NOWHERE, "group.id", "trainer");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(group, deserializer, deserializer)) {
            consumer.subscribe(List.of("test"));
            consumer.poll(Duration.ofMillis(100));
        }
    }

    private static void mongo() {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(100, TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("defaultdb").getCollection("test").insertOne(new Document("usager", 1));
        } catch (MongoTimeoutException expected) {
            System.out.println("no MongoDB, as expected");
        }
    }

    /** A server of our own answers, in this process. */
    private static void http() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = "[{\"class\": \"trainer\"}]".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/connector-plugins");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            String answer = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
            System.out.println(
                    new ObjectMapper().readTree(answer).path(0).path("class").asText());
        } finally {
            server.stop(0);
        }
    }
}
