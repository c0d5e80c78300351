package accidents;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Exercise 2.2: prints the messages of the topic, from the oldest one on, for as long as it runs. */
public final class Consumer {

    public static void main(String[] args) {
        readForEver(message -> System.out.printf(
                "partition=%d key=%s value=%s%n", message.partition(), message.key(), message.value()));
    }

    /** Gives every message of the topic to {@code reader}: those that are there, then each new one as it comes. */
    static void readForEver(java.util.function.Consumer<ConsumerRecord<String, String>> reader) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Services.KAFKA);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            // No consumer group: nothing is remembered of earlier runs, so each run starts from the oldest message.
            var partitions = consumer.partitionsFor(Topic.NAME).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                consumer.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        }
    }

    private Consumer() {}
}
