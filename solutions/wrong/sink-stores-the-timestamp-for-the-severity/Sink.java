import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    public static void main(String[] args) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var file = Files.lines(Path.of(System.getenv("USAGERS_CSV")));
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            file.skip(4)
                    .limit(7)
                    .map(line -> line.replace("\"", "").split(";"))
                    .forEach(fields -> producer.send(new ProducerRecord<>("test", fields[0], fields[6])));
        }
        try (var mongo = MongoClients.create(System.getenv("MONGODB_URI"));
                var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var collection = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            var partitions = Set.of(new TopicPartition("test", 0), new TopicPartition("test", 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                for (var message : consumer.poll(Duration.ofSeconds(1))) {
                    collection.insertOne(
                            new Document("accident", message.key()).append("severity", message.timestamp()));
                }
            }
        }
    }
}
