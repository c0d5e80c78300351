import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("transactional.id", "usagers");

        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(props, new StringSerializer(), new StringSerializer());
                var lignes = Files.lines(Path.of("usagers-2022.csv"))) {
            producer.initTransactions();
            producer.beginTransaction();
            lignes.skip(1)
                    .limit(3)
                    .map(ligne -> ligne.replace("\"", "").split(";"))
                    .forEach(champs -> {
                        producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
                    });
            producer.flush();
        }
    }
}
