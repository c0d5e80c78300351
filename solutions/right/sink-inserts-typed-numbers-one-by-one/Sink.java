import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));

    public static void main(String[] args) throws Exception {
        List<TopicPartition> partitions = List.of(new TopicPartition("test", 0), new TopicPartition("test", 1));
        try (var consumer = new KafkaConsumer<>(KAFKA, new StringDeserializer(), new StringDeserializer());
                MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            consumer.assign(partitions);
            // Seulement ce qui vient maintenant.
            consumer.endOffsets(partitions).forEach(consumer::seek);
            Map<TopicPartition, Long> derniers = envoyer();
            MongoCollection<Document> collection = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            while (derniers.entrySet().stream().anyMatch(fin -> consumer.position(fin.getKey()) <= fin.getValue())) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    collection.insertOne(new Document("accident", Long.valueOf(message.key()))
                            .append("gravite", Integer.valueOf(message.value())));
                }
            }
        }
    }

    /** Les lignes 4 à 13 ; rend le dernier offset écrit dans chaque partition. */
    private static Map<TopicPartition, Long> envoyer() throws Exception {
        Map<TopicPartition, Long> derniers = new HashMap<>();
        try (var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new StringSerializer());
                Stream<String> lignes = Files.lines(Path.of("usagers-2022.csv"))) {
            for (String ligne : lignes.skip(4).limit(10).toList()) {
                String[] champs = ligne.replace("\"", "").split(";");
                RecordMetadata place = producer.send(new ProducerRecord<>("test", champs[0], champs[6].trim())).get();
                derniers.put(new TopicPartition("test", place.partition()), place.offset());
            }
        }
        return derniers;
    }
}
