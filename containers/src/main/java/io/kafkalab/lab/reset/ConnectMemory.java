package io.kafkalab.lab.reset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What Connect remembers in its topics of offsets and states: every key that has a value.
 *
 * <p>Its REST API tells and deletes only the offsets of connectors that still exist, and would give
 * the next connector of the same name those of one that was deleted.
 *
 * <p>Safe for use by several threads; who closes it ends what another one reads.
 */
final class ConnectMemory implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final List<String> RUNNING = List.of("status-connector-", "status-task-");

    /**
     * One remembered thing.
     *
     * @param key its key, as text
     */
    private record Entry(TopicPartition where, String key) {
        @Override
        public String toString() {
            return key;
        }
    }

    private final Map<String, Object> settings;
    private final Set<Entry> entries = new HashSet<>();
    private volatile Consumer<String, byte[]> consumer;
    private boolean closed;

    ConnectMemory(Map<String, String> kafka) {
        settings = new HashMap<>(kafka);
    }

    /**
     * Reads what Connect has written since the last time.
     *
     * @throws WakeupException if it is closed meanwhile
     * @throws IllegalStateException if it is closed already
     */
    synchronized void refresh() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (consumer == null) {
            consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
        }
        if (consumer.assignment().isEmpty()) {
            consumer.assign(partitions());
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this::remember);
        }
    }

    /** What is remembered of connectors and tasks that have not ended yet. */
    synchronized Set<?> running() {
        return entries.stream()
                .filter(entry -> RUNNING.stream().anyMatch(entry.key()::startsWith))
                .collect(Collectors.toSet());
    }

    /** Everything that is remembered. */
    synchronized Set<?> all() {
        return Set.copyOf(entries);
    }

    /** Overwrites everything that is remembered with nothing. */
    synchronized void erase() throws InterruptedException, ExecutionException {
        List<Future<RecordMetadata>> written = new ArrayList<>();
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (Entry entry : entries) {
                TopicPartition where = entry.where();
                written.add(producer.send(new ProducerRecord<>(where.topic(), where.partition(), entry.key(), null)));
            }
        }
        for (Future<RecordMetadata> one : written) {
            one.get();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> all = new HashMap<>(settings);
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // Each poll leaves a fetch behind, of some of the partitions; who waits for the others has to wait for its end.
        all.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 5);
        return all;
    }

    private List<TopicPartition> partitions() {
        return Stream.of(Internals.OFFSETS, Internals.STATUS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private void remember(ConsumerRecord<String, byte[]> message) {
        Entry entry = new Entry(new TopicPartition(message.topic(), message.partition()), message.key());
        if (message.value() == null) {
            entries.remove(entry);
        } else {
            entries.add(entry);
        }
    }

    @Override
    public void close() {
        Consumer<?, ?> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        release();
    }

    private synchronized void release() {
        closed = true;
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }
}
