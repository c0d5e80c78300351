import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

public class Topic {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("test", 2, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(message(0, "test1", 1));
            producer.send(message(1, "test2", 1));
        }
    }

    private static ProducerRecord<byte[], byte[]> message(int partition, String key, int value) throws Exception {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>("test", partition, JSON.writeValueAsBytes(key), JSON.writeValueAsBytes(value));
        message.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
