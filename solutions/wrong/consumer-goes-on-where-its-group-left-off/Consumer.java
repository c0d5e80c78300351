import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    private static final Set<TopicPartition> PARTITIONS =
            Set.of(new TopicPartition("test", 0), new TopicPartition("test", 1));

    public static void main(String[] args) {
        int messages = 0;
        try (var consumer = open()) {
            consumer.assign(PARTITIONS);
            var ends = consumer.endOffsets(PARTITIONS);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                messages += consumer.poll(Duration.ofSeconds(1)).count();
            }
            consumer.commitSync();
        }
        System.out.println(messages + " messages:");
        try (var consumer = open()) {
            consumer.subscribe(List.of("test"));
            while (true) {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach(message -> System.out.println(message.key() + " " + message.value()));
            }
        }
    }

    private static KafkaConsumer<String, String> open() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"),
                "group.id", "lab",
                "auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
