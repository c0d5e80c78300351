import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        props.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");

        try (BufferedReader csv = Files.newBufferedReader(Paths.get("data", "usagers-2022.csv"));
                KafkaProducer<String, String> producer = new KafkaProducer<>(props)) {
            csv.readLine();
            for (int i = 0; i < 3; i++) {
                String[] champs = csv.readLine().replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
            }
        }
    }
}
