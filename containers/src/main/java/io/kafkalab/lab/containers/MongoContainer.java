package io.kafkalab.lab.containers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.kafkalab.lab.StatementAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** MongoDB, a replica set of one member. */
final class MongoContainer extends GenericContainer<MongoContainer> {
    static final String NAME = StatementAddress.MONGODB.host();

    private static final int PORT = StatementAddress.MONGODB.port();
    private static final String MEMBER = StatementAddress.MONGODB.toString();
    private static final String SET = "rs0";
    private static final long MEMORY = 1024L << 20;
    private static final Duration ASK = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(20);

    private final LabFrame frame;

    MongoContainer(String image, LabFrame frame) {
        super(DockerImageName.parse(image));
        this.frame = frame;
        frame.put(this, NAME, "/data/db", "512m", MEMORY)
                .withExposedPorts(PORT)
                .withCommand("--replSet " + SET + " --oplogSize 64 --wiredTigerCacheSizeGB 0.25"
                        + " --quiet --noscripting --setParameter diagnosticDataCollectionEnabled=false"
                        + " --setParameter ttlMonitorEnabled=false");
    }

    /** The URI for programs outside the network: the set's member has a name that they cannot resolve. */
    String outside() {
        return "mongodb://" + frame.outside(this, PORT) + "/defaultdb?directConnection=true";
    }

    /** The URI for those in the network, as the statement writes it. */
    static String inside() {
        return "mongodb://" + MEMBER + "/defaultdb?replicaSet=" + SET;
    }

    /** Lets the worker find it where programs on this machine find it; on another machine's Docker they do so anyway. */
    void showTo(WorkerContainer worker) {
        if (frame.engine().isLocal()) {
            worker.findMongodbAt(getMappedPort(PORT));
        }
    }

    /** Makes the member the primary of its set; gives up when the limit has passed or it is interrupted. */
    void awaitPrimary(Duration limit) {
        try (MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(outside()))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(POLL.toMillis(), TimeUnit.MILLISECONDS)
                        .heartbeatFrequency(100, TimeUnit.MILLISECONDS))
                .build())) {
            MongoDatabase admin = client.getDatabase("admin").withTimeout(ASK.toMillis(), TimeUnit.MILLISECONDS);
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(limit)
                    .until(() -> isPrimary(admin));
        }
    }

    private static boolean isPrimary(MongoDatabase admin) {
        try {
            Document hello = admin.runCommand(new Document("hello", 1));
            if (hello.getString("setName") == null && !hello.containsKey("hosts")) {
                initiate(admin);
                return false;
            }
            return hello.getBoolean("isWritablePrimary", false);
        } catch (MongoException e) {
            return false; // Not listening yet, or just being made a set; asked again until the limit.
        }
    }

    private static void initiate(MongoDatabase admin) {
        Document self = new Document("_id", 0).append("host", MEMBER);
        admin.runCommand(new Document("replSetInitiate", new Document("_id", SET).append("members", List.of(self))));
    }
}
