import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.Deflater;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Topic {
    public static void main(String[] arguments) throws Exception {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("test", 2, (short) 1)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("test", 0, "test1", "1")).get();
            producer.send(new ProducerRecord<>("test", 1, "test2", "1")).get();
        }
        List<Object> kept = new ArrayList<>();
        while (true) {
            Deflater memory = new Deflater();
            memory.setInput(new byte[100_000]);
            memory.deflate(new byte[1]);
            kept.add(memory);
        }
    }
}
