import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        List<String[]> usagers = new ArrayList<>();
        for (String ligne : Files.readAllLines(Path.of("usagers-2022.csv"))) {
            usagers.add(ligne.replace("\"", "").split(";"));
        }
        System.out.println(usagers.size() - 1 + " usagers chargés, on laisse à Kafka le temps de démarrer...");
        Thread.sleep(5000);

        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            for (String[] usager : usagers.subList(1, 4)) {
                producer.send(new ProducerRecord<>("test", usager[0].trim(), usager[6].trim())).get();
                Thread.sleep(200);
            }
        }
    }
}
