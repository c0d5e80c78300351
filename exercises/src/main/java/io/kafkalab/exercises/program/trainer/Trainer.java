package io.kafkalab.exercises.program.trainer;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.ConnectException;
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
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

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
        System.out.println(String.format("%s %d", "trained", List.of(jars).size()));
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
        Map<String, Object> nowhere = Map.of("bootstrap.servers", NOWHERE);
        try (Admin admin = Admin.create(nowhere)) {
            admin.describeCluster();
            admin.close(Duration.ZERO);
        }
        StringSerializer serializer = new StringSerializer();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(nowhere, serializer, serializer)) {
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
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(100, java.util.concurrent.TimeUnit.MILLISECONDS))
                .build();
        try (MongoClient client = MongoClients.create(settings)) {
            client.getDatabase("defaultdb").getCollection("test").find().first();
        } catch (com.mongodb.MongoTimeoutException expected) {
            System.out.println("no MongoDB, as expected");
        }
    }

    private static void http() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + NOWHERE + "/connector-plugins"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}", StandardCharsets.UTF_8))
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException expected) {
            System.out.println("no Connect, as expected");
        }
    }
}
