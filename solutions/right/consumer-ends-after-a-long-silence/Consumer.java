import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;

public class Consumer {
    private static final Duration SILENCE = Duration.ofSeconds(8);

    public static void main(String[] args) {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("group.id", "lecteur");
        props.put("auto.offset.reset", "earliest");
        props.put("key.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        props.put("value.deserializer", "org.apache.kafka.common.serialization.StringDeserializer");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(props)) {
            consumer.subscribe(List.of("test"));
            ConsumerRecords<String, String> messages = consumer.poll(SILENCE);
            while (!messages.isEmpty()) {
                messages.forEach(message -> System.out.println(message.key() + ";" + message.value()));
                messages = consumer.poll(SILENCE);
            }
        }
        System.out.println("Plus rien depuis " + SILENCE.toSeconds() + " s : fin.");
    }
}
