import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    private static final Logger LOG = Logger.getLogger("tp.consumer");

    public static void main(String[] args) {
        System.out.println("*** TP Kafka 2026, exercice 2, question 2 ***");
        System.getProperties().forEach((nom, valeur) -> System.err.println("[debug] " + nom + " = " + valeur));
        Map<String, Object> config = Map.of(
                "bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"),
                "auto.offset.reset", "earliest");
        config.forEach((nom, valeur) -> System.out.println(LocalTime.now() + " config " + nom + "=" + valeur));
        long lus = 0;
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("test", 0), new TopicPartition("test", 1)));
            for (int tour = 1; ; tour++) {
                var messages = consumer.poll(Duration.ofMillis(250));
                System.out.println(LocalTime.now() + " poll n°" + tour + " : " + messages.count() + " message(s)");
                for (ConsumerRecord<String, String> message : messages) {
                    LOG.info("reçu " + message);
                    lus++;
                    System.out.println("#" + lus + " accident=" + message.key() + " gravité=" + message.value()
                            + " (partition " + message.partition() + ", offset " + message.offset() + ")");
                }
                System.err.println("[trace] position 0: " + consumer.position(new TopicPartition("test", 0))
                        + ", position 1: " + consumer.position(new TopicPartition("test", 1)));
            }
        }
    }
}
