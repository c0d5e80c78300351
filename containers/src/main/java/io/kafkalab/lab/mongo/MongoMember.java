package io.kafkalab.lab.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.bson.Document;

/** The only member of the replica set, as a client sees it. */
final class MongoMember implements AutoCloseable {
    static final String REPLICA_SET = "rs0";

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration HEALTH_LIMIT = Duration.ofSeconds(4);
    private static final int CONNECT_MILLIS = 1000;
    private static final int ALREADY_INITIALIZED = 23;

    private final int port;
    private final MongoClient client;

    MongoMember(int port) {
        this.port = port;
        // Made before the server listens: the driver's classes load while mongod starts.
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port + "/?directConnection=true"))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(POLL.toMillis(), TimeUnit.MILLISECONDS))
                .build());
    }

    String uri() {
        return "mongodb://localhost:" + port + "/defaultdb?replicaSet=" + REPLICA_SET;
    }

    /**
     * Makes it the primary of its replica set.
     *
     * @param alive whether the server's process still lives
     * @throws NotReady if it dies or the limit passes before
     */
    void awaitPrimary(BooleanSupplier alive, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        await(Text.of("lab.mongo.awaited.port", port), alive, end, this::listens);
        try {
            MongoDatabase admin = client.getDatabase("admin").withTimeout(remaining(end), TimeUnit.NANOSECONDS);
            initiate(admin);
            await(Text.of("lab.mongo.awaited.primary"), alive, end, () -> isPrimary(admin));
        } catch (MongoException e) {
            throw new NotReady(Text.of("lab.mongo.awaited.initiate", e.getMessage()), e);
        }
    }

    private void initiate(MongoDatabase admin) {
        Document self = new Document("_id", 0).append("host", "localhost:" + port);
        Document configuration = new Document("_id", REPLICA_SET).append("members", List.of(self));
        try {
            admin.runCommand(new Document("replSetInitiate", configuration));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw e;
            }
        }
    }

    private static boolean isPrimary(MongoDatabase admin) {
        return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(Text awaited, BooleanSupplier alive, long end, BooleanSupplier condition) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(Duration.ofNanos(remaining(end)))
                    .until(() -> !alive.getAsBoolean() || condition.getAsBoolean());
        } catch (ConditionTimeoutException e) {
            throw new NotReady(awaited, e);
        }
        if (!alive.getAsBoolean()) {
            throw new NotReady(Text.of("lab.mongo.awaited.ended", awaited), null);
        }
    }

    private static long remaining(long end) {
        return Math.max(POLL.toNanos() * 2, end - System.nanoTime());
    }

    /** Why it does not answer; empty when it does. */
    Optional<String> silence() {
        try {
            client.getDatabase("admin")
                    .withTimeout(HEALTH_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .runCommand(new Document("ping", 1));
            return Optional.empty();
        } catch (MongoException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** It is not the primary and will not be. */
    static final class NotReady extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Text story;

        NotReady(Text story, Throwable cause) {
            super(cause);
            this.story = story;
        }

        /** What was awaited. */
        Text story() {
            return story;
        }
    }
}
