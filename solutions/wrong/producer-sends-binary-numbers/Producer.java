import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.apache.kafka.common.serialization.LongSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("key.serializer", LongSerializer.class.getName());
        props.put("value.serializer", IntegerSerializer.class.getName());

        List<String> lignes = Files.readAllLines(Path.of("usagers-2022.csv")).subList(1, 4);
        try (KafkaProducer<Long, Integer> producer = new KafkaProducer<>(props)) {
            for (String ligne : lignes) {
                String[] champs = ligne.replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", Long.valueOf(champs[0]), Integer.valueOf(champs[6].trim())));
            }
        }
    }
}
