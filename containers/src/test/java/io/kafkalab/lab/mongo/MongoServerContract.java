package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import com.mongodb.client.model.changestream.OperationType;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the lab and its programs need of a MongoDB, whatever is behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MongoServerContract {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Path temporary;
    private MongoServer server;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> collection;

    /** How the settings ask for the one under test; may abort the test where it cannot be had. */
    abstract LabSettings settings(Path cache);

    MongoServer start(LabSettings settings, Path directory) {
        return MongoServers.start(settings, directory, MongoPlace.ANY_PORT, LabListener.SILENT);
    }

    abstract String labelPattern();

    @BeforeAll
    void start(@TempDir Path folder) {
        temporary = folder;
        server = startAnother("shared");
        client = MongoClients.create(server.uri());
        database = client.getDatabase("defaultdb");
        collection = database.getCollection("test");
    }

    private MongoServer startAnother(String directory) {
        return start(settings(temporary.resolve("cache")), temporary.resolve(directory));
    }

    @AfterAll
    void stop() {
        if (client != null) {
            client.close();
            server.close();
        }
    }

    @BeforeEach
    void empty() {
        database.drop();
    }

    @Test
    void saysWhatItIs() {
        assertThat(server.label()).matches(labelPattern());
        assertThat(server.uri()).matches("mongodb://localhost:\\d+/defaultdb\\?replicaSet=rs0");
        assertThat(server.health()).isEmpty();
    }

    @Test
    void findsWhatWasInserted() {
        collection.insertOne(new Document("usager", 1).append("grav", 2));
        collection.insertMany(List.of(new Document("usager", 2L), new Document("usager", 3.5)));

        assertThat(collection.countDocuments()).isEqualTo(3);
        assertThat(collection.find(Filters.eq("usager", 1)).first())
                .containsEntry("grav", 2)
                .containsKey("_id");
        assertThat(collection.find(Filters.gte("usager", 2))).hasSize(2);
    }

    @Test
    void takesWritesThatWantNoAnswer() {
        collection.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(grav(1));

        Awaitility.await("the document").atMost(LIMIT).until(() -> collection.countDocuments() == 1);
    }

    @Test
    void insertsAndFindsThousands() {
        List<Document> many = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            many.add(new Document("n", i));
        }
        collection.insertMany(many);

        assertThat(collection.find().batchSize(100)).hasSize(5000);
    }

    @Test
    void upserts() {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        Document key = new Document("Num_Acc", "202200000001");
        assertThat(collection.updateOne(key, Updates.set("grav", "3"), upsert).getUpsertedId())
                .isNotNull();
        assertThat(collection.updateOne(key, Updates.set("grav", "1"), upsert).getModifiedCount())
                .isEqualTo(1);
        collection.replaceOne(key, new Document(key).append("grav", "4"), new ReplaceOptions().upsert(true));

        assertThat(collection.find())
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("grav", "4"));
    }

    @Test
    void refusesDuplicates() {
        collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        collection.insertOne(new Document("key", "a"));

        assertThatThrownBy(() -> collection.insertOne(new Document("key", "a")))
                .hasMessageContaining("E11000 duplicate key error");
    }

    @Test
    void aggregates() {
        collection.insertMany(List.of(grav(1), grav(1), grav(4)));

        assertThat(collection.aggregate(List.of(
                        Aggregates.group("$grav", com.mongodb.client.model.Accumulators.sum("n", 1)),
                        Aggregates.sort(Indexes.ascending("_id")))))
                .containsExactly(new Document("_id", 1).append("n", 2), new Document("_id", 4).append("n", 1));
    }

    private static Document grav(int severity) {
        return new Document("grav", severity);
    }

    @Test
    void listsWhatExists() {
        collection.insertOne(grav(1));
        database.getCollection("usagers-reels").insertOne(grav(2));

        assertThat(client.listDatabaseNames()).contains("defaultdb").doesNotContain("never-written");
        assertThat(database.listCollectionNames()).containsExactlyInAnyOrder("test", "usagers-reels");
        assertThat(database.listCollections().filter(Filters.eq("name", "test")))
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("type", "collection"));

        database.drop();

        assertThat(client.listDatabaseNames()).doesNotContain("defaultdb");
        assertThat(database.listCollectionNames()).isEmpty();
    }

    @Test
    void aCollectionThatIsMadeAgainIsAnother() {
        MongoCollection<Document> collection = database.getCollection("test");
        collection.insertOne(grav(1));
        Binary first = uuid("test");

        collection.insertOne(grav(2));
        assertThat(uuid("test")).isEqualTo(first);

        collection.drop();
        collection.insertOne(grav(1));
        assertThat(uuid("test")).isNotEqualTo(first);
    }

    private Binary uuid(String collection) {
        Document listed = database.listCollections()
                .filter(Filters.eq("name", collection))
                .first();
        Binary uuid = listed.get("info", Document.class).get("uuid", Binary.class);
        assertThat(uuid.getType()).isEqualTo(BsonBinarySubType.UUID_STANDARD.getValue());
        return uuid;
    }

    @Test
    void mongoDbsOwnDatabasesCanBeUsedToo() {
        MongoDatabase admin = client.getDatabase("admin");
        assertThat(admin.listCollectionNames()).doesNotContain("test");

        admin.getCollection("test").insertOne(grav(1));

        assertThat(admin.getCollection("test").find()).hasSize(1);
        assertThat(admin.listCollectionNames()).contains("test");
        admin.getCollection("test").drop();
        assertThat(admin.listCollectionNames()).doesNotContain("test");
        assertThat(client.getDatabase("config").getCollection("test").find()).isEmpty();
    }

    @Test
    void tellsInsertsToAChangeStreamAtOnceAndInOrder() {
        List<Duration> took = new ArrayList<>();
        try (var stream = watch(collection.watch())) {
            for (int i = 0; i < 3; i++) {
                collection.insertOne(grav(i));
                long before = System.nanoTime();
                ChangeStreamDocument<Document> event = next(stream);
                took.add(Duration.ofNanos(System.nanoTime() - before));
                assertThat(event.getOperationType()).isEqualTo(OperationType.INSERT);
                assertThat(event.getNamespace().getFullName()).isEqualTo("defaultdb.test");
                assertThat(event.getFullDocument()).containsEntry("grav", i);
                assertThat(event.getDocumentKey()).containsKey("_id");
                assertThat(event.getClusterTime()).isNotNull();
            }
        }
        // A server that tells only at the end of the second that a stream waits does so each time; a busy machine,
        // once.
        assertThat(took).anySatisfy(duration -> assertThat(duration).isLessThan(Duration.ofMillis(900)));
    }

    @Test
    void waitsForChangesWithoutSpinning() {
        try (var stream = watch(collection.watch().maxAwaitTime(300, TimeUnit.MILLISECONDS))) {
            long before = System.nanoTime();
            assertThat(stream.tryNext()).isNull();
            assertThat(stream.tryNext()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(250));
        }
    }

    @Test
    void tellsNothingOfOtherCollectionsOrRefusedDocuments() {
        collection.insertOne(new Document("_id", 1));
        try (var stream = watch(collection.watch())) {
            database.getCollection("other").insertOne(grav(1));
            assertThatThrownBy(() -> collection.insertOne(new Document("_id", 1)))
                    .hasMessageContaining("E11000");
            collection.insertOne(new Document("_id", 2));

            assertThat(next(stream).getFullDocument()).isEqualTo(new Document("_id", 2));
        }
    }

    @Test
    void resumesAfterAToken() {
        BsonDocument token;
        try (var stream = watch(collection.watch())) {
            collection.insertOne(grav(1));
            collection.insertOne(grav(2));
            token = next(stream).getResumeToken();
        }
        try (var stream = watch(collection.watch().resumeAfter(token))) {
            assertThat(next(stream).getFullDocument()).containsEntry("grav", 2);
        }
    }

    @Test
    void resumesFromAStreamThatSawNothing() {
        BsonDocument token;
        try (var stream = watch(collection.watch())) {
            stream.tryNext();
            token = stream.getResumeToken();
        }
        assertThat(token).isNotNull();
        collection.insertOne(grav(3));
        try (var stream = watch(collection.watch().resumeAfter(token))) {
            assertThat(next(stream).getFullDocument()).containsEntry("grav", 3);
        }
    }

    @Test
    void tellsUpdatesReplacementsAndDeletes() {
        collection.insertOne(new Document("_id", 1).append("grav", 1).append("lieu", "Lyon"));
        try (var stream = watch(collection.watch().fullDocument(FullDocument.UPDATE_LOOKUP))) {
            collection.updateOne(Filters.eq("_id", 1), Updates.combine(Updates.inc("grav", 1), Updates.unset("lieu")));
            collection.replaceOne(Filters.eq("_id", 1), new Document("grav", 4));
            collection.findOneAndUpdate(Filters.eq("_id", 1), Updates.set("grav", 3));
            collection.deleteOne(Filters.eq("_id", 1));

            ChangeStreamDocument<Document> update = next(stream);
            assertThat(update.getOperationType()).isEqualTo(OperationType.UPDATE);
            assertThat(update.getUpdateDescription()
                            .getUpdatedFields()
                            .getInt32("grav")
                            .getValue())
                    .isEqualTo(2);
            assertThat(update.getUpdateDescription().getRemovedFields()).containsExactly("lieu");
            ChangeStreamDocument<Document> replacement = next(stream);
            assertThat(replacement.getOperationType()).isEqualTo(OperationType.REPLACE);
            assertThat(replacement.getFullDocument()).isEqualTo(new Document("_id", 1).append("grav", 4));
            assertThat(next(stream).getOperationType()).isEqualTo(OperationType.UPDATE);
            ChangeStreamDocument<Document> delete = next(stream);
            assertThat(delete.getOperationType()).isEqualTo(OperationType.DELETE);
            assertThat(delete.getDocumentKey().getInt32("_id").getValue()).isEqualTo(1);
        }
    }

    @Test
    void endsAStreamWhoseCollectionIsDropped() {
        collection.insertOne(grav(1));
        try (var stream = watch(collection.watch())) {
            collection.drop();

            assertThat(next(stream).getOperationType()).isEqualTo(OperationType.DROP);
            assertThat(next(stream).getOperationType()).isEqualTo(OperationType.INVALIDATE);
        }
    }

    @Test
    void watchesAWholeDatabaseAndAllOfThem() {
        try (var ofDatabase = watch(database.watch());
                var ofAll = watch(client.watch())) {
            collection.insertOne(grav(1));

            assertThat(next(ofDatabase).getFullDocument()).containsEntry("grav", 1);
            assertThat(next(ofAll).getFullDocument()).containsEntry("grav", 1);
        }
    }

    @Test
    void filtersAStreamByItsPipeline() {
        try (var stream = watch(collection.watch(List.of(Aggregates.match(Filters.eq("fullDocument.grav", 2)))))) {
            collection.insertOne(grav(1));
            collection.insertOne(grav(2));

            assertThat(next(stream).getFullDocument()).containsEntry("grav", 2);
        }
    }

    @Test
    void refusesAPipelineThatTakesTheResumeTokenAway() {
        List<Bson> pipeline = List.of(Aggregates.project(Projections.excludeId()));
        assertThatThrownBy(() -> {
                    try (var stream = watch(collection.watch(pipeline))) {
                        collection.insertOne(grav(1));
                        next(stream);
                    }
                })
                .isInstanceOf(MongoException.class);
        assertThat(collection.countDocuments()).isEqualTo(1);
    }

    @Test
    void manyWaitingStreamsHoldNobodyUp() throws InterruptedException {
        List<MongoChangeStreamCursor<ChangeStreamDocument<Document>>> streams = new ArrayList<>();
        List<Thread> waiting = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(12);
        List<Duration> took = new ArrayList<>();
        try {
            for (int i = 0; i < 12; i++) {
                var stream = watch(collection.watch().maxAwaitTime(3, TimeUnit.SECONDS));
                streams.add(stream);
                Thread thread = new Thread(() -> {
                    begun.countDown();
                    while (!over.get()) {
                        stream.tryNext();
                    }
                });
                thread.start();
                waiting.add(thread);
            }
            begun.await();
            for (int round = 0; round < 3; round++) {
                long before = System.nanoTime();
                for (int i = 0; i < 20; i++) {
                    database.getCollection("other").insertOne(grav(i));
                }
                took.add(Duration.ofNanos(System.nanoTime() - before));
            }
            // Streams that hold others up do so in most rounds; a pause of the machine, in one.
            assertThat(took.stream().sorted().toList().get(1)).isLessThan(Duration.ofSeconds(2));
        } finally {
            over.set(true);
            waiting.forEach(MongoServerContract::join);
            streams.forEach(MongoChangeStreamCursor::close);
        }
    }

    @Test
    void twoAtOnceAreStrangers() {
        try (MongoServer other = startAnother("other");
                MongoClient otherClient = MongoClients.create(other.uri())) {
            collection.insertOne(grav(1));

            assertThat(other.uri()).isNotEqualTo(server.uri());
            assertThat(otherClient.getDatabase("defaultdb").listCollectionNames())
                    .isEmpty();
        }
    }

    @Test
    void leavesNoProcessPortOrFile() throws IOException {
        List<ProcessHandle> before = children();
        MongoServer other = startAnother("leaves-nothing");
        List<ProcessHandle> its = children();
        its.removeAll(before);
        assertThat(its).isNotEmpty();

        other.close();
        other.close();

        assertThat(its).noneMatch(ProcessHandle::isAlive);
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port(other)).close())
                .isInstanceOf(IOException.class);
        try (Stream<Path> left = Files.walk(temporary.resolve("leaves-nothing"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void saysThatItWasKilled() {
        List<ProcessHandle> before = children();
        try (MongoServer other = startAnother("killed")) {
            List<ProcessHandle> its = children();
            its.removeAll(before);
            itself(its).destroyForcibly();

            Awaitility.await().atMost(LIMIT).until(() -> other.health().isPresent());

            assertThat(other.health())
                    .hasValueSatisfying(said -> assertThat(said.key()).isEqualTo("lab.mongo.killed"));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it stops the server by a Unix signal")
    void saysThatItHangsAndCanBeClosedThen() throws IOException, InterruptedException {
        List<ProcessHandle> before = children();
        MongoServer other = startAnother("hangs");
        List<ProcessHandle> its = children();
        its.removeAll(before);
        long pid = itself(its).pid();
        new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start().waitFor();
        Awaitility.await("process " + pid + " stands still").atMost(LIMIT).until(() -> isStopped(pid));

        List<Duration> took = new ArrayList<>();
        for (int look = 0; look < 3; look++) {
            long asked = System.nanoTime();
            assertThat(other.health())
                    .hasValueSatisfying(said -> assertThat(said.key()).isEqualTo("lab.mongo.silent"));
            took.add(Duration.ofNanos(System.nanoTime() - asked));
        }
        // A pause of the machine makes one of them long, but not each.
        assertThat(took).anySatisfy(duration -> assertThat(duration).isLessThan(Duration.ofSeconds(5)));
        long closing = System.nanoTime();
        other.close();

        assertThat(Duration.ofNanos(System.nanoTime() - closing)).isLessThan(Duration.ofSeconds(15));
        assertThat(its).noneMatch(ProcessHandle::isAlive);
    }

    /** The servers; there are also their watchdogs, and now and then the ps by which Surefire looks for its parent. */
    private static List<ProcessHandle> children() {
        return new ArrayList<>(ProcessHandle.current()
                .descendants()
                .filter(child -> child.info()
                        .command()
                        .map(command -> command.endsWith("/mongod") || command.endsWith("/java"))
                        .orElse(false))
                .toList());
    }

    /** The server itself, which has no children: its watchdog, if it has one, has it. */
    private static ProcessHandle itself(List<ProcessHandle> its) {
        return its.stream()
                .filter(process -> process.children().findAny().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The signal has been sent, but each thread of the process takes it when it next runs. */
    private static boolean isStopped(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", Long.toString(pid)).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .strip()
                .startsWith("T");
    }

    private static int port(MongoServer server) {
        return URI.create(server.uri()).getPort();
    }

    private static MongoChangeStreamCursor<ChangeStreamDocument<Document>> watch(
            ChangeStreamIterable<Document> stream) {
        return stream.cursor();
    }

    /** The next event, awaited. */
    private static ChangeStreamDocument<Document> next(MongoChangeStreamCursor<ChangeStreamDocument<Document>> stream) {
        List<ChangeStreamDocument<Document>> seen = new ArrayList<>();
        Awaitility.await("an event of the change stream")
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(LIMIT)
                .until(() -> {
                    ChangeStreamDocument<Document> event = stream.tryNext();
                    if (event != null) {
                        seen.add(event);
                    }
                    return event != null;
                });
        return seen.get(0);
    }

    private static void join(Thread thread) {
        try {
            thread.join(LIMIT.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
