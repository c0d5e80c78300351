package io.kafkalab.lab;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Everything that programs can leave in a lab, listed by kind. Written apart from the cleaner, so
 * that one's oversight is not the other's.
 */
final class Inventory {
    private static final String WORKER = "connect-klab-";
    private static final Set<String> BROKERS =
            Set.of("__consumer_offsets", "__transaction_state", "__share_group_state", "__cluster_metadata");

    private final GraderAccess access;

    Inventory(Lab lab) {
        this.access = lab.graderAccess();
    }

    /** What is there, by kind; a kind of which nothing is there is not listed. */
    Map<String, Collection<String>> list() throws Exception {
        Map<String, Collection<String>> all = new TreeMap<>();
        try (Admin admin = Admin.create(new HashMap<String, Object>(access.kafka()))) {
            all.put("topics", topics(admin));
            all.put("groups", groups(admin));
            all.put("transactional ids", transactionalIds(admin));
            all.put("configurations", configurations(admin));
            all.put("quotas", quotas(admin));
        }
        all.put("connectors", connectors());
        all.put("connector memory", connectorMemory());
        all.put("collections", collections());
        all.values().removeIf(Collection::isEmpty);
        return all;
    }

    private static Collection<String> topics(Admin admin) throws Exception {
        return admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get().stream()
                .filter(topic -> !BROKERS.contains(topic) && !topic.startsWith(WORKER))
                .toList();
    }

    private static Collection<String> groups(Admin admin) throws Exception {
        return admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> !group.startsWith(WORKER))
                .toList();
    }

    private static Collection<String> transactionalIds(Admin admin) throws Exception {
        return admin.listTransactions().all().get().stream()
                .map(TransactionListing::transactionalId)
                .toList();
    }

    private static Collection<String> configurations(Admin admin) throws Exception {
        List<ConfigResource> resources =
                new ArrayList<>(admin.listConfigResources().all().get());
        resources.removeIf(resource ->
                resource.type() == ConfigResource.Type.TOPIC || resource.type() == ConfigResource.Type.BROKER_LOGGER);
        resources.add(new ConfigResource(ConfigResource.Type.BROKER, ""));
        return admin.describeConfigs(Set.copyOf(resources)).all().get().entrySet().stream()
                .flatMap(config -> config.getValue().entries().stream()
                        .filter(entry -> entry.source().name().startsWith("DYNAMIC"))
                        .map(ConfigEntry::name)
                        // The broker sets this one itself and lets nobody remove it.
                        .filter(name -> !name.equals("min.insync.replicas"))
                        .map(name -> config.getKey() + " " + name))
                .toList();
    }

    private static Collection<String> quotas(Admin admin) throws Exception {
        return admin.describeClientQuotas(ClientQuotaFilter.all()).entities().get().keySet().stream()
                .map(Object::toString)
                .toList();
    }

    private Collection<String> connectors() {
        return RestAssured.get(access.connectUrl() + "/connectors").jsonPath().getList("$");
    }

    private Collection<String> connectorMemory() {
        Map<String, byte[]> last = new TreeMap<>();
        Map<String, Object> settings = new HashMap<>(access.kafka());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.of("offsets", "status")
                    .flatMap(topic -> consumer.partitionsFor(WORKER + topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(50)).forEach(each -> last.put(each.key(), each.value()));
            }
        }
        last.values().removeIf(value -> value == null);
        return last.keySet();
    }

    private Collection<String> collections() {
        try (MongoClient client = MongoClients.create(access.mongoUri())) {
            List<String> names = new ArrayList<>();
            for (String database : client.listDatabaseNames()) {
                boolean own = Set.of("admin", "config", "local").contains(database);
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    if (!own || collection.contains("stranger")) {
                        names.add(database + "." + collection);
                    }
                }
            }
            return names;
        }
    }
}
