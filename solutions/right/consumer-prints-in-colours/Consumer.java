import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    private static final String GRAS = "\u001B[1m";
    private static final String NORMAL = "\u001B[0m";

    public static void main(String[] args) {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("group.id", "couleurs");
        props.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(Set.of("test"));
            while (true) {
                var messages = consumer.poll(Duration.ofMillis(400));
                messages.forEach(message -> System.out.print(
                        GRAS + message.key() + NORMAL + " " + couleur(message.value()) + message.value() + NORMAL + "   "));
                if (!messages.isEmpty()) {
                    System.out.println();
                }
            }
        }
    }

    private static String couleur(String gravite) {
        return switch (gravite.trim()) {
            case "1" -> "\u001B[32m"; // indemne : vert
            case "2" -> "\u001B[31m"; // tué : rouge
            case "3" -> "\u001B[33m"; // hospitalisé : jaune
            default -> "\u001B[36m";
        };
    }
}
