import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (Admin admin = Admin.create(config)) {
            if (admin.listTopics().names().get().contains("test")) {
                admin.deleteTopics(List.of("test")).all().get();
            }
            creer(admin);
        }
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
                var csv = Files.lines(Path.of("usagers-2022.csv"))) {
            for (String ligne : csv.skip(1).limit(3).toList()) {
                String[] champs = ligne.substring(1, ligne.length() - 1).split("\";\"");
                producer.send(new ProducerRecord<>("test", champs[0], champs[6].trim())).get();
            }
        }
    }

    /** La suppression n'est pas immédiate. */
    private static void creer(Admin admin) throws Exception {
        while (true) {
            try {
                admin.createTopics(List.of(new NewTopic("test", 2, (short) 1))).all().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
