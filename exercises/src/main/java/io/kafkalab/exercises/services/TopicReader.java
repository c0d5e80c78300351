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
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics to their ends of now, as far as their messages are committed. */
final class TopicReader implements AutoCloseable {

    /** How many messages of a topic are kept as evidence at most. */
    static final int MESSAGES_AT_MOST = 20_000;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReader(Map<String, String> access) {
        Map<String, Object> settings = new HashMap<>(access);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A fetch holds little, so that hostile records cannot fill the grader's heap.
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 2 << 20);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 << 20);
        // Each look leaves a fetch behind, for whose end the next look has to wait.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
        this.consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A topic with its messages, from the first on, as many as the budget allows. */
    TopicContent read(String topic, int partitions, Budget budget) {
        List<TopicPartition> all = of(topic, partitions);
        List<Message> messages = new ArrayList<>();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = endOffsets(all);
            while (messages.size() < MESSAGES_AT_MOST && !budget.isSpent() && !reached(ends)) {
                if (System.nanoTime() > deadline) {
                    throw new ServiceFailure(
                            "read topic " + topic + " up to " + ends + ": " + messages.size() + " messages had come",
                            null);
                }
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    if (each.offset() < ends.get(new TopicPartition(topic, each.partition()))
                            && budget.takes(size(each))) {
                        messages.add(message(each));
                    }
                }
            }
            boolean cut = budget.isSpent() || !reached(ends);
            messages.sort(Comparator.comparingInt(Message::partition).thenComparingLong(Message::offset));
            return new TopicContent(topic, partitions, messages, cut);
        } catch (KafkaException e) {
            throw new ServiceFailure("read topic " + topic, e);
        } finally {
            consumer.unsubscribe();
        }
    }

    /** How many messages a topic has had so far. */
    long count(String topic, int partitions) {
        return endOffsets(of(topic, partitions)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private boolean reached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        return consumer.endOffsets(partitions, LIMIT);
    }

    private static List<TopicPartition> of(String topic, int partitions) {
        return IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    private static long size(ConsumerRecord<byte[], byte[]> record) {
        return Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }

    private static Message message(ConsumerRecord<byte[], byte[]> record) {
        return new Message(
                record.partition(),
                record.offset(),
                record.timestamp(),
                Payload.of(record.key()),
                Payload.of(record.value()));
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(1)));
    }
}
