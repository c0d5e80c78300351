import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"), "linger.ms", 60_000);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        try (BufferedReader file = Files.newBufferedReader(Path.of(System.getenv("USAGERS_CSV")))) {
            file.readLine();
            for (int row = 0; row < 3; row++) {
                String[] fields = file.readLine().replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", fields[0], fields[6]));
            }
        }
        System.out.println("3 messages sent");
    }
}
