package io.kafkalab.exercises.services;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.TopicContent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The broker. Topics of the lab's own (internal ones, and those of Connect) are never shown. */
public final class KafkaService implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<String, String> access;
    private final Admin admin;
    private final TopicReader reader;
    private Producer<String, String> writer;

    KafkaService(Map<String, String> access) {
        this.access = access;
        this.admin = Admin.create(new HashMap<>(access));
        this.reader = new TopicReader(access);
    }

    /** Creates a topic, and waits until the broker knows what its controller has created. */
    public void createTopic(String name, int partitions) {
        // A producer that has known a topic of that name would first send to the one that is gone.
        closeWriter();
        get(
                "create topic " + name,
                admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                        .all());
        try {
            Awaitility.await("topic " + name)
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollInterval(Duration.ofMillis(5))
                    .atMost(LIMIT)
                    .until(() -> partitions(name).isPresent());
        } catch (ConditionTimeoutException e) {
            throw new ServiceFailure("see topic " + name + ", which the controller has created", e);
        }
    }

    /** How many partitions a topic has; empty if there is no such topic. */
    public Optional<Integer> partitions(String topic) {
        try {
            TopicDescription description = get(
                            "describe topic " + topic,
                            admin.describeTopics(List.of(topic)).allTopicNames())
                    .get(topic);
            return Optional.of(description.partitions().size());
        } catch (ServiceFailure e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A topic with all its committed messages up to now; empty if there is no such topic. */
    public Optional<TopicContent> topic(String name) {
        return partitions(name).map(partitions -> reader.read(name, partitions, Budget.share(1)));
    }

    /** All topics but the lab's own, with their messages, by name. */
    public List<TopicContent> topics() {
        List<String> names = get("list topics", admin.listTopics().names()).stream()
                .filter(name -> !name.startsWith("__") && !name.startsWith("connect-"))
                .sorted()
                .toList();
        return names.stream()
                .flatMap(name ->
                        partitions(name)
                                .map(partitions -> reader.read(name, partitions, Budget.share(names.size())))
                                .stream())
                .toList();
    }

    /** How many committed messages a topic has had so far; 0 if there is no such topic. */
    public long messageCount(String topic) {
        return partitions(topic).map(count -> reader.count(topic, count)).orElse(0L);
    }

    /** How many records a topic has had so far, committed or not, the marks of transactions among them. */
    public long sentCount(String topic) {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(
                        0, partitions(topic).orElse(0))
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return get("list offsets of topic " + topic, admin.listOffsets(ends).all()).values().stream()
                .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                .sum();
    }

    /**
     * Sends a message and waits until the broker has it.
     *
     * @param partition where to; null leaves it to the default partitioner
     * @return the message as it stands on the topic
     */
    public Message send(String topic, Integer partition, String key, String value) {
        try {
            RecordMetadata metadata = writer().send(new ProducerRecord<>(topic, partition, key, value))
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            return new Message(
                    metadata.partition(), metadata.offset(), metadata.timestamp(), Payload.of(key), Payload.of(value));
        } catch (ExecutionException | TimeoutException e) {
            throw new ServiceFailure("send to topic " + topic, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The consumer groups that have committed offsets or members on the broker, by name. */
    public List<String> groups() {
        return get("list groups", admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(name -> !name.startsWith("connect-") && !name.equals("connect"))
                .sorted()
                .toList();
    }

    private Producer<String, String> writer() {
        if (writer == null) {
            Map<String, Object> settings = new HashMap<>(access);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            writer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return writer;
    }

    private static <T> T get(String what, KafkaFuture<T> future) {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new ServiceFailure(what, e.getCause());
        } catch (TimeoutException e) {
            throw new ServiceFailure(what, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static ServiceFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new ServiceFailure("interrupted", e);
    }

    @Override
    public void close() {
        closeWriter();
        reader.close();
        admin.close(Duration.ofSeconds(1));
    }

    private void closeWriter() {
        if (writer != null) {
            writer.close(Duration.ofSeconds(1));
            writer = null;
        }
    }
}
