import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public final class Topic {
    private static final String BOOTSTRAP = System.getenv("KAFKA_BOOTSTRAP_SERVERS");

    public static void main(String... args) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", BOOTSTRAP))) {
            admin.createTopics(List.of(new NewTopic("test", Optional.of(2), Optional.empty()))).all().get();
        }
        var settings = new Properties();
        settings.put("bootstrap.servers", BOOTSTRAP);
        settings.put("transactional.id", "exercice-1");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();

            // Une première pour voir ce que devient un message annulé.
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("test", 0, "brouillon", "0"));
            producer.flush();
            producer.abortTransaction();

            producer.beginTransaction();
            producer.send(new ProducerRecord<>("test", 0, "test1", "1"));
            producer.send(new ProducerRecord<>("test", 1, "test2", "1"));
            producer.commitTransaction();
        }
    }
}
