import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        List<String> lines;
        try (Stream<String> csv = Files.lines(Path.of(System.getenv("USAGERS_CSV")))) {
            lines = csv.skip(1).limit(3).toList();
        }
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("transactional.id", "usagers-" + System.nanoTime());
        props.put("compression.type", "snappy");
        try (var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            try {
                producer.beginTransaction();
                for (String line : lines) {
                    String[] fields = line.split(";");
                    producer.send(new ProducerRecord<>("test", unquote(fields[0]), unquote(fields[6])));
                }
                producer.commitTransaction();
            } catch (KafkaException e) {
                producer.abortTransaction();
                throw e;
            }
        }
    }

    private static String unquote(String field) {
        return field.substring(1, field.length() - 1).strip();
    }
}
