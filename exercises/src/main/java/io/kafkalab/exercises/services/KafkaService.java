package io.kafkalab.exercises.services;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.TopicContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The broker. Topics of the lab's own (internal ones, and those of Connect) are never shown. */
public final class KafkaService implements AutoCloseable {

    /** How many messages of a topic are kept as evidence at most. */
    static final int MESSAGES_AT_MOST = 20_000;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Map<String, String> access;
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> reader;
    private Producer<String, String> writer;

    KafkaService(Map<String, String> access) {
        this.access = access;
        this.admin = Admin.create(new HashMap<>(access));
        Map<String, Object> settings = new HashMap<>(access);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A fetch holds little, so that hostile records cannot fill the grader's heap.
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 << 20);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 << 20);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
        this.reader = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
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
        return partitions(name).map(partitions -> read(name, partitions));
    }

    /** All topics but the lab's own, with their messages, by name. */
    public List<TopicContent> topics() {
        return get("list topics", admin.listTopics().names()).stream()
                .filter(name -> !name.startsWith("__") && !name.startsWith("connect-"))
                .sorted()
                .flatMap(name -> topic(name).stream())
                .toList();
    }

    /** How many committed messages a topic has had so far; 0 if there is no such topic. */
    public long messageCount(String topic) {
        return partitions(topic)
                .map(count -> endOffsets(of(topic, count)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .orElse(0L);
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

    /** The consumer groups whose members are assigned partitions of a topic just now, by name. */
    public List<String> groupsReading(String topic) {
        List<String> names = get("list groups", admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .toList();
        List<String> reading = new ArrayList<>();
        admin.describeConsumerGroups(names).describedGroups().forEach((name, future) -> {
            try {
                if (reads(get("describe group " + name, future), topic)) {
                    reading.add(name);
                }
            } catch (ServiceFailure e) {
                // A share or streams group, or one that has just gone, is none that reads with an assignment.
                if (!(e.getCause() instanceof KafkaException)) {
                    throw e;
                }
            }
        });
        reading.sort(Comparator.naturalOrder());
        return reading;
    }

    /** The consumer groups that have committed offsets or members on the broker, by name. */
    public List<String> groups() {
        return get("list groups", admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(name -> !name.startsWith("connect-") && !name.equals("connect"))
                .sorted()
                .toList();
    }

    private static boolean reads(ConsumerGroupDescription group, String topic) {
        return group.groupState() == GroupState.STABLE
                && group.members().stream()
                        .flatMap(member -> member.assignment().topicPartitions().stream())
                        .anyMatch(partition -> partition.topic().equals(topic));
    }

    private TopicContent read(String topic, int partitions) {
        List<TopicPartition> all = of(topic, partitions);
        List<Message> messages = new ArrayList<>();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try {
            reader.assign(all);
            reader.seekToBeginning(all);
            Map<TopicPartition, Long> ends = endOffsets(all);
            while (messages.size() < MESSAGES_AT_MOST && !reached(ends)) {
                if (System.nanoTime() > deadline) {
                    throw new ServiceFailure(
                            "read topic " + topic + " up to " + ends + ": " + messages.size() + " messages had come",
                            null);
                }
                for (ConsumerRecord<byte[], byte[]> each : reader.poll(Duration.ofMillis(100))) {
                    if (each.offset() < ends.get(new TopicPartition(topic, each.partition()))) {
                        messages.add(message(each));
                    }
                }
            }
            boolean cut = !reached(ends);
            messages.sort(Comparator.comparingInt(Message::partition).thenComparingLong(Message::offset));
            return new TopicContent(topic, partitions, messages, cut);
        } catch (KafkaException e) {
            throw new ServiceFailure("read topic " + topic, e);
        } finally {
            reader.unsubscribe();
        }
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> reader.position(end.getKey()) >= end.getValue());
    }

    private Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        return reader.endOffsets(partitions, LIMIT);
    }

    private static List<TopicPartition> of(String topic, int partitions) {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private static Message message(ConsumerRecord<byte[], byte[]> record) {
        return new Message(
                record.partition(),
                record.offset(),
                record.timestamp(),
                Payload.of(record.key()),
                Payload.of(record.value()));
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
        reader.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1)));
        admin.close(Duration.ofSeconds(1));
    }

    private void closeWriter() {
        if (writer != null) {
            writer.close(Duration.ofSeconds(1));
            writer = null;
        }
    }
}
