import com.google.gson.Gson;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static final int ALREADY_SENT = 3;

    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("group.id", "sink");
        props.put("auto.offset.reset", "earliest");
        props.put("linger.ms", "50");
        send(props);

        try (var consumer = new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer());
                var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var collection = mongo.getDatabase("accidents").getCollection("usagers-reels");
            consumer.subscribe(List.of("test"));
            while (true) {
                List<Document> batch = new ArrayList<>();
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofSeconds(1))) {
                    batch.add(document(message));
                }
                if (!batch.isEmpty()) {
                    collection.insertMany(batch);
                    System.out.println(batch.size() + " documents stored");
                }
            }
        }
    }

    private static void send(Properties props) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("usagers-2022.csv"));
        String[] names = lines.get(0).replace("\"", "").split(";");
        Gson gson = new Gson();
        try (var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            for (String line : lines.subList(1 + ALREADY_SENT, 1 + ALREADY_SENT + 20)) {
                String[] fields = line.replace("\"", "").split(";");
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], fields[i].trim());
                }
                producer.send(new ProducerRecord<>("test", row.get("Num_Acc"), gson.toJson(row)));
            }
        }
    }

    /** The first messages on the topic hold the severity alone. */
    private static Document document(ConsumerRecord<String, String> message) {
        return message.value().startsWith("{")
                ? Document.parse(message.value())
                : new Document("Num_Acc", message.key()).append("grav", message.value());
    }
}
