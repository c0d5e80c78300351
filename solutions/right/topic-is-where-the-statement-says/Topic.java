import java.util.Collections;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Topic {
    public static void main(String[] args) throws Exception {
        Properties config = new Properties();
        config.put("bootstrap.servers", "kafka:9092");
        config.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        config.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");

        AdminClient admin = AdminClient.create(config);
        admin.createTopics(Collections.singletonList(new NewTopic("test", 2, (short) 1))).all().get();
        admin.close();

        KafkaProducer<String, String> producer = new KafkaProducer<>(config);
        producer.send(new ProducerRecord<>("test", 0, "test1", "1")).get();
        producer.send(new ProducerRecord<>("test", 1, "test2", "1")).get();
        producer.close();
    }
}
