import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        List<String> lines;
        try (var file = Files.lines(Path.of(System.getenv("USAGERS_CSV")))) {
            lines = file.skip(1).limit(3).toList();
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int time = 0; time < 2; time++) {
                for (String line : lines) {
                    String[] fields = line.replace("\"", "").split(";");
                    producer.send(new ProducerRecord<>("test", fields[0], fields[6]));
                }
            }
        }
    }
}
