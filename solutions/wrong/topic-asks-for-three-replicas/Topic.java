import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Topic {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));

        try (Admin admin = Admin.create(props)) {
            // 2 partitions, répliquées 3 fois comme dans le cours
            NewTopic topic = new NewTopic("test", 2, (short) 3);
            admin.createTopics(List.of(topic)).all().get();
        }

        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("test", 0, "test1", "1")).get();
            producer.send(new ProducerRecord<>("test", 1, "test2", "1")).get();
        }
    }
}
