import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Scanner;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        Map<String, Integer> partitions = new HashMap<>();
        try (Scanner scanner = new Scanner(Files.newInputStream(Path.of("usagers-2022.csv")), "UTF-8");
                var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            int nombre = producer.partitionsFor("test").size();
            scanner.nextLine();
            for (int i = 0; i < 3; i++) {
                String[] row = scanner.nextLine().split("\";\"");
                String accident = row[0].substring(1);
                int partition = partitions.computeIfAbsent(accident, a -> partitions.size() % nombre);
                producer.send(new ProducerRecord<>("test", partition, accident, row[6]));
            }
        }
    }
}
