import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.FileReader;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static MongoCollection<Document> collection;

    public static void main(String[] args) throws Exception {
        collection = MongoClients.create(System.getenv("MONGODB_URI"))
                .getDatabase("defaultdb")
                .getCollection("usagers-reels");

        // Un consumer par partition
        for (int i = 0; i < 2; i++) {
            new Thread(Sink::consommer).start();
        }

        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (BufferedReader csv = new BufferedReader(new FileReader(System.getenv("USAGERS_CSV")));
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            csv.lines()
                    .skip(4)
                    .limit(6)
                    .map(ligne -> ligne.replace("\"", "").split(";"))
                    .forEach(champs -> {
                        producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
                    });
        }
    }

    private static void consommer() {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("group.id", UUID.randomUUID().toString());
        props.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("test"));
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    collection.insertOne(new Document("key", message.key()).append("value", message.value()));
                });
            }
        }
    }
}
