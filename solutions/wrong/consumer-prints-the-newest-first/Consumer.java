import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    public static void main(String[] args) {
        Map<String, Object> settings = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Set.of(new TopicPartition("test", 0), new TopicPartition("test", 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                var messages = new ArrayList<ConsumerRecord<String, String>>();
                consumer.poll(Duration.ofSeconds(1)).forEach(messages::add);
                Collections.reverse(messages);
                messages.forEach(message -> System.out.println(message.key() + " " + message.value()));
            }
        }
    }
}
