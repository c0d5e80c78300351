import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** Exactly once: the documents and the place where to go on are written together or not at all. */
public class Sink {
    private static final Map<String, Object> KAFKA =
            Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));

    public static void main(String[] args) throws Exception {
        send();
        try (MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"));
                ClientSession session = mongo.startSession();
                var consumer = new KafkaConsumer<>(KAFKA, new StringDeserializer(), new StringDeserializer())) {
            MongoDatabase database = mongo.getDatabase("defaultdb");
            MongoCollection<Document> users = database.getCollection("usagers-reels");
            MongoCollection<Document> offsets = database.getCollection("offsets");
            List<TopicPartition> partitions = consumer.partitionsFor("test").stream()
                    .map(info -> new TopicPartition("test", info.partition()))
                    .toList();
            consumer.assign(partitions);
            for (TopicPartition partition : partitions) {
                Document next = offsets.find(Filters.eq("_id", partition.toString())).first();
                consumer.seek(partition, next == null ? 0 : next.getLong("next"));
            }
            while (true) {
                ConsumerRecords<String, String> messages = consumer.poll(Duration.ofSeconds(1));
                if (!messages.isEmpty()) {
                    session.withTransaction(() -> store(session, messages, users, offsets));
                }
            }
        }
    }

    private static int store(
            ClientSession session,
            ConsumerRecords<String, String> messages,
            MongoCollection<Document> users,
            MongoCollection<Document> offsets) {
        List<Document> documents = new ArrayList<>();
        for (TopicPartition partition : messages.partitions()) {
            long next = 0;
            for (ConsumerRecord<String, String> message : messages.records(partition)) {
                documents.add(new Document("Num_Acc", message.key()).append("grav", Double.valueOf(message.value())));
                next = message.offset() + 1;
            }
            Document place = new Document("_id", partition.toString()).append("next", next);
            offsets.replaceOne(
                    session, Filters.eq("_id", partition.toString()), place, new ReplaceOptions().upsert(true));
        }
        users.insertMany(session, documents);
        return documents.size();
    }

    private static void send() throws Exception {
        try (var csv = Files.lines(Path.of("usagers-2022.csv"));
                var producer = new KafkaProducer<>(KAFKA, new StringSerializer(), new StringSerializer())) {
            csv.skip(4).limit(8).map(line -> line.split("\";\"")).forEach(fields -> producer.send(
                    new ProducerRecord<>("test", fields[0].substring(1), fields[6].strip())));
        }
    }
}
