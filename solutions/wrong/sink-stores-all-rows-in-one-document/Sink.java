import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("group.id", "sink");
        props.put("auto.offset.reset", "earliest");

        List<String> lignes = Files.readAllLines(Path.of("usagers-2022.csv")).subList(4, 12);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            for (String ligne : lignes) {
                String[] champs = ligne.replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
            }
        }

        // 3 lignes de l'énoncé + les nouvelles
        List<Document> usagers = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("test"));
            while (usagers.size() < 3 + lignes.size()) {
                ConsumerRecords<String, String> messages = consumer.poll(Duration.ofSeconds(1));
                for (ConsumerRecord<String, String> message : messages) {
                    usagers.add(new Document("Num_Acc", message.key()).append("grav", message.value()));
                }
            }
        }
        try (MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            mongo.getDatabase("defaultdb").getCollection("usagers-reels").insertOne(new Document("usagers", usagers));
        }
    }
}
