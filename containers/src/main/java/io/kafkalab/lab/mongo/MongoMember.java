package io.kafkalab.lab.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/** The only member of the replica set, as a client sees it. */
final class MongoMember implements AutoCloseable {
    static final String REPLICA_SET = "rs0";

    private static final int HEARTBEAT_MILLIS = 10;

    /** The server listens before it is asked anything, so this is for one that died or hangs. */
    private static final int SELECTION_SECONDS = 4;

    /** For the leave that a client takes at its end; all else has a limit of its own. */
    private static final int LEAVE_SECONDS = 4;

    private static final Duration HEALTH_LIMIT = Duration.ofSeconds(4);
    private static final int ALREADY_INITIALIZED = 23;

    private final MongoPlace place;
    private final MongoClient client;

    MongoMember(MongoPlace place) {
        this.place = place;
        // Made before the server listens: the driver's classes load while mongod starts.
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(
                        "mongodb://" + place.host() + ":" + place.port() + "/?directConnection=true"))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(LEAVE_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    String uri() {
        return "mongodb://" + place + "/defaultdb?replicaSet=" + REPLICA_SET;
    }

    /**
     * Makes it the primary of its replica set.
     *
     * @param alive whether the server's process still lives
     * @param end when to give up, in the time of {@link System#nanoTime()}
     * @throws NotReady if it dies or does not become the primary in time
     */
    void awaitPrimary(BooleanSupplier alive, long end) {
        try {
            MongoDatabase admin = client.getDatabase("admin")
                    .withTimeout(Patience.remaining(end).toNanos(), TimeUnit.NANOSECONDS);
            initiate(admin);
            Patience.until(end, alive, () -> isPrimary(admin), Text.of("lab.mongo.awaited.primary"));
        } catch (MongoException e) {
            throw new NotReady(Text.of("lab.mongo.awaited.initiate", e.getMessage()), e);
        }
    }

    private void initiate(MongoDatabase admin) {
        Document self = new Document("_id", 0).append("host", place.toString());
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
        // The driver does not close in an interrupted thread.
        boolean interrupted = Thread.interrupted();
        try {
            client.close();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
