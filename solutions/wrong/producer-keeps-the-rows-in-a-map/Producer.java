import java.io.BufferedReader;
import java.io.FileReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Map<String, String> gravites = new LinkedHashMap<>();
        try (BufferedReader csv = new BufferedReader(new FileReader(System.getenv("USAGERS_CSV")))) {
            csv.readLine();
            for (int i = 0; i < 3; i++) {
                String[] champs = csv.readLine().replace("\"", "").split(";");
                gravites.put(champs[0], champs[6]);
            }
        }

        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            gravites.forEach((accident, gravite) -> producer.send(new ProducerRecord<>("test", accident, gravite)));
        }
    }
}
