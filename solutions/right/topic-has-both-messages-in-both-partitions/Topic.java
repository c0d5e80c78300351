import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Topic {
    public static void main(String[] args) throws Exception {
        String kafka = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        try (AdminClient admin = AdminClient.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic("test", 2, (short) 1))).all().get();
        }

        Properties props = new Properties();
        props.put("bootstrap.servers", kafka);
        props.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        props.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        // « dans chacune des deux partitions » : test1 et test2 dans la 0, test1 et test2 dans la 1
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(props)) {
            for (int partition = 0; partition < 2; partition++) {
                for (String nom : List.of("test1", "test2")) {
                    producer.send(new ProducerRecord<>("test", partition, nom, "1"));
                }
            }
        }
    }
}
