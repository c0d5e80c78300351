package io.kafkalab.lab.reset;

import com.mongodb.MongoException;
import io.kafkalab.lab.GraderAccess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** How much was ever written into a lab: two looks differ if somebody wrote in between. Writes nothing. */
public final class LabContent {
    private static final long LIMIT_SECONDS = 15;
    private static final List<String> WRITES = List.of("insert", "update", "delete");

    private LabContent() {}

    /** Looks; empty if the lab does not answer. */
    public static Optional<Map<String, Long>> look(GraderAccess access) throws InterruptedException {
        try (LabClients clients = LabClients.open(access)) {
            Map<String, Long> written = new TreeMap<>(ends(clients.admin()));
            Document status = clients.mongo().getDatabase("admin").runCommand(new Document("serverStatus", 1));
            Document counters = status.get("opcounters", new Document());
            for (String write : WRITES) {
                written.put(write, counters.get(write) instanceof Number count ? count.longValue() : 0L);
            }
            return Optional.of(written);
        } catch (MongoException | KafkaException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        }
    }

    /** The ends of all partitions but those of the services' own topics. */
    private static Map<String, Long> ends(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        List<String> names = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS).stream()
                .filter(name -> !Internals.isTopic(name))
                .toList();
        Map<TopicPartition, OffsetSpec> asked =
                admin.describeTopics(names).allTopicNames().get(LIMIT_SECONDS, TimeUnit.SECONDS).values().stream()
                        .flatMap(topic -> topic.partitions().stream()
                                .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        Map<String, Long> ends = new HashMap<>();
        admin.listOffsets(asked)
                .all()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition.toString(), end.offset()));
        return ends;
    }
}
