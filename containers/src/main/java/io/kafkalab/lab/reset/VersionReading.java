package io.kafkalab.lab.reset;

import com.mongodb.MongoException;
import io.kafkalab.lab.LabVersions;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.DescribeFeaturesOptions;
import org.apache.kafka.clients.admin.SupportedVersionRange;
import org.bson.Document;

/** Asks the services of a lab for their versions. Writes nothing. */
public final class VersionReading {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String FEATURE = "metadata.version";

    /** The highest {@code metadata.version} that each release supports; what is higher is newer. */
    private static final NavigableMap<Short, String> RELEASES = new TreeMap<>(Map.ofEntries(
            Map.entry((short) 7, "3.3"),
            Map.entry((short) 8, "3.4"),
            Map.entry((short) 11, "3.5"),
            Map.entry((short) 14, "3.6"),
            Map.entry((short) 19, "3.7"),
            Map.entry((short) 20, "3.8"),
            Map.entry((short) 21, "3.9"),
            Map.entry((short) 25, "4.0"),
            Map.entry((short) 27, "4.1"),
            Map.entry((short) 29, "4.2"),
            Map.entry((short) 30, "4.3")));

    private final LabClients clients;

    /** @param clients the lab's; not closed by this */
    public VersionReading(LabClients clients) {
        this.clients = clients;
    }

    /** The versions of a lab whose broker and worker are of one version, which the worker tells in full. */
    public LabVersions sameKafka() {
        String connect = connect();
        return new LabVersions(connect, connect, mongodb());
    }

    /** The versions of services that need not belong together; a broker tells no more than its release. */
    public LabVersions each() {
        return new LabVersions(kafka(), connect(), mongodb());
    }

    private String kafka() {
        try {
            Map<String, SupportedVersionRange> features = clients.admin()
                    .describeFeatures(new DescribeFeaturesOptions().timeoutMs((int) LIMIT.toMillis()))
                    .featureMetadata()
                    .get()
                    .supportedFeatures();
            return features.containsKey(FEATURE) ? release(features.get(FEATURE).maxVersion()) : LabVersions.UNKNOWN;
        } catch (ExecutionException e) {
            return LabVersions.UNKNOWN; // An old broker, or one that is not Apache Kafka, knows no such request.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return LabVersions.UNKNOWN;
        }
    }

    static String release(short supported) {
        Map.Entry<Short, String> release = RELEASES.ceilingEntry(supported);
        return release == null ? "> " + RELEASES.lastEntry().getValue() : release.getValue();
    }

    private String connect() {
        if (!clients.hasConnect()) {
            return LabVersions.ABSENT;
        }
        try {
            return clients.connect().version(LIMIT);
        } catch (IOException e) {
            return LabVersions.UNKNOWN;
        }
    }

    private String mongodb() {
        if (!clients.hasMongo()) {
            return LabVersions.ABSENT;
        }
        try {
            return "mongod "
                    + clients.mongo()
                            .getDatabase("admin")
                            .withTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                            .runCommand(new Document("buildInfo", 1))
                            .getString("version");
        } catch (MongoException e) {
            return LabVersions.UNKNOWN;
        }
    }
}
