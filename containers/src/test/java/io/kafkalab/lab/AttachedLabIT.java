package io.kafkalab.lab;

import static io.kafkalab.lab.Programs.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The attached backend, before the services of an embedded lab that somebody else is thought to run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AttachedLabIT {
    private static final Path CACHE = Path.of("target", "klab-cache").toAbsolutePath();

    private Lab theirs;

    @BeforeAll
    void startTheirs() throws Exception {
        theirs = Labs.start(LabSettings.of(LabBackend.EMBEDDED, CACHE), LabListener.SILENT);
        Programs programs = new Programs(theirs);
        programs.createTopic("test", 2);
        programs.produce("test", "key", "value");
        programs.readUntil("test", message -> true);
        programs.insert("defaultdb", "test", new Document("grav", 1));
        programs.startConnector("mongodb");
        programs.insertUntilDelivered();
    }

    @AfterAll
    void stopTheirs() {
        if (theirs != null) {
            theirs.close();
        }
    }

    @Test
    void readsWhatAnswers() {
        try (Lab attached = attach(theirs.addresses())) {
            assertThat(attached.backend()).isEqualTo(LabBackend.ATTACHED);
            assertThat(attached.addresses()).isEqualTo(theirs.addresses());
            assertThat(attached.versions().kafka()).isEqualTo("4.3");
            assertThat(attached.versions().connect())
                    .isEqualTo(theirs.versions().connect());
            assertThat(attached.versions().mongodb()).matches("mongod \\d+\\..*");
            assertThat(attached.health().faults()).isEmpty();
        }
    }

    @Test
    void neverWrites() throws Exception {
        eventually("the offset that the connector commits by itself")
                .until(() -> new Inventory(theirs)
                        .list().getOrDefault("connector memory", List.of()).stream()
                                .anyMatch(key -> key.startsWith("[")));
        Map<String, Collection<String>> before = new Inventory(theirs).list();
        Map<String, Long> recordsBefore = records();
        assertThat(before.keySet()).contains("topics", "groups", "connectors", "collections");

        try (Lab attached = attach(theirs.addresses())) {
            attached.health();
            attached.versions();
            assertThatThrownBy(attached::reset).isInstanceOf(UnsupportedOperationException.class);
            attached.health();
        }

        assertThat(new Inventory(theirs).list()).isEqualTo(before);
        assertThat(records()).isEqualTo(recordsBefore);
    }

    @Test
    void needsKafkaAlone() {
        for (String absent : new String[] {null, ""}) {
            LabAddresses addresses = new LabAddresses(theirs.addresses().bootstrapServers(), absent, absent, absent);
            try (Lab attached = attach(addresses)) {
                assertThat(attached.versions())
                        .isEqualTo(new LabVersions("4.3", LabVersions.ABSENT, LabVersions.ABSENT));
                assertThat(attached.health().faults()).isEmpty();
            }
        }
    }

    @Test
    @Timeout(120)
    void saysWhatDoesNotAnswer() throws Exception {
        String nobody = "localhost:" + freePort();
        LabAddresses real = theirs.addresses();

        assertThatThrownBy(() -> attach(new LabAddresses(nobody, null, null, null)))
                .isInstanceOf(LabException.class)
                .hasMessage("The Kafka broker at " + nobody + " does not answer within 5 s. Check the address, and that"
                        + " the service runs and can be reached from this machine.");
        assertThatThrownBy(() ->
                        attach(new LabAddresses(real.bootstrapServers(), "mongodb://me:secret@" + nobody, null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The MongoDB at " + nobody + " does not answer within 5 s.")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> attach(new LabAddresses(real.bootstrapServers(), null, "http://" + nobody, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith(
                        "The Kafka Connect worker at http://" + nobody + " does not answer within 5 s.");
    }

    @Test
    void refusesWhatIsNoAddress() {
        LabAddresses real = theirs.addresses();
        assertThatThrownBy(() -> attach(new LabAddresses("localhost", null, null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageContaining("localhost")
                .hasMessageContaining("Kafka is written HOST:PORT");
        assertThatThrownBy(() -> attach(new LabAddresses(real.bootstrapServers(), "localhost", null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageContaining("mongodb://HOST:PORT/DATABASE");
        for (String url : List.of("not a url", "localhost:8083", "ftp://localhost")) {
            assertThatThrownBy(() -> attach(new LabAddresses(real.bootstrapServers(), null, url, null)))
                    .isInstanceOf(LabException.class)
                    .hasMessageContaining("Connect http://HOST:PORT");
        }
    }

    @Test
    void saysWhichHostIsUnknown() {
        LabAddresses real = theirs.addresses();
        String kafka = real.bootstrapServers();
        assertThatThrownBy(() -> attach(new LabAddresses("klab.invalid:9092", null, null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The host klab.invalid, given for Kafka, is unknown on this machine.");
        assertThatThrownBy(() -> attach(new LabAddresses(kafka, "mongodb://me:secret@klab.invalid/", null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The host klab.invalid, given for MongoDB, is unknown")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> attach(new LabAddresses(kafka, null, "http://klab.invalid:8083", null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The host klab.invalid, given for Kafka Connect, is unknown");
    }

    @Test
    void saysThatAPasswordIsRefusedOrUnreadableWithoutRepeatingIt() {
        LabAddresses real = theirs.addresses();
        String host = URI.create(real.mongoUri()).getAuthority();
        assertThatThrownBy(() -> attach(new LabAddresses(
                        real.bootstrapServers(), "mongodb://lea:secret@" + host + "/defaultdb", null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The MongoDB at " + host)
                .hasMessageContaining("refuses this user or this password. Give both in the URI")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> attach(new LabAddresses(
                        real.bootstrapServers(), "mongodb://lea:sec/r@et@" + host + "/defaultdb", null, null)))
                .isInstanceOf(LabException.class)
                .hasMessageStartingWith("The URI of MongoDB cannot be read.")
                .hasMessageNotContaining("r@et");
    }

    @Test
    void saysThatABrokerMayAnnounceAnotherAddress() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> attach(new LabAddresses("localhost:" + mute.getLocalPort(), null, null, null)))
                    .isInstanceOf(LabException.class)
                    .hasMessageContaining("does not answer within 5 s. Something listens there, but a broker sends");
        }
    }

    @Test
    void seesThemDie() {
        Lab mortal = Labs.start(LabSettings.of(LabBackend.EMBEDDED, CACHE), LabListener.SILENT);
        try (Lab attached = attach(mortal.addresses())) {
            mortal.close();
            List<Duration> took = new ArrayList<>();
            for (int look = 0; look < 3; look++) {
                long start = System.nanoTime();
                assertThat(attached.health().faults())
                        .map(Catalogue.in(Language.ENGLISH)::say)
                        .satisfiesExactly(
                                fault -> assertThat(fault).startsWith("The Kafka broker at"),
                                fault -> assertThat(fault).startsWith("The Kafka Connect worker at"),
                                fault -> assertThat(fault).startsWith("The MongoDB at"));
                took.add(Duration.ofNanos(System.nanoTime() - start));
            }
            // A pause of the machine makes one of them long, but not each.
            assertThat(took).anySatisfy(duration -> assertThat(duration).isLessThan(Duration.ofSeconds(5)));
        } finally {
            mortal.close();
        }
    }

    @Test
    void isNotThereUnlessServicesAreNamed() {
        assertThatThrownBy(() -> Labs.start(LabSettings.of(LabBackend.ATTACHED, CACHE), LabListener.SILENT))
                .isInstanceOf(LabException.class)
                .hasMessage("The backend “attached” cannot be used here: No running services are named. Name them: klab"
                        + " check --kafka HOST:PORT [--mongodb URI] [--connect URL]");
    }

    private static Lab attach(LabAddresses addresses) {
        LabSettings settings = new LabSettings(
                Optional.of(LabBackend.ATTACHED),
                Optional.empty(),
                true,
                CACHE,
                LabSettings.Images.DEFAULT,
                Optional.of(addresses),
                Duration.ofSeconds(10));
        return Labs.start(settings, LabListener.SILENT);
    }

    /** How many records and documents there are, by partition and collection, the services' own too. */
    private Map<String, Long> records() throws Exception {
        Map<String, Long> records = new TreeMap<>();
        try (Admin admin =
                Admin.create(new HashMap<String, Object>(theirs.graderAccess().kafka()))) {
            var names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                    .names()
                    .get();
            Map<TopicPartition, OffsetSpec> ends = admin.describeTopics(names).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            admin.listOffsets(ends).all().get().forEach((where, end) -> records.put(where.toString(), end.offset()));
        }
        try (MongoClient client = MongoClients.create(theirs.addresses().mongoUri())) {
            for (String database : List.of("defaultdb")) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    records.put(
                            database + "." + collection,
                            client.getDatabase(database)
                                    .getCollection(collection)
                                    .countDocuments());
                }
            }
        }
        return records;
    }

    private static int freePort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return closed.getLocalPort();
        }
    }
}
