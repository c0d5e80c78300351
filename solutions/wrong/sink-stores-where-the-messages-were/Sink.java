import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        props.put("group.id", "usagers-reels");
        props.put("auto.offset.reset", "earliest");

        KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer());
        for (String ligne : Files.readAllLines(Path.of("usagers-2022.csv")).subList(4, 14)) {
            String[] champs = ligne.replace("\"", "").split(";");
            producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
        }
        producer.flush();

        MongoCollection<Document> collection = MongoClients.create(System.getenv("MONGODB_URI"))
                .getDatabase("defaultdb")
                .getCollection("usagers-reels");
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of("test"));
        while (true) {
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
                collection.insertOne(new Document("accident", record.key())
                        .append("partition", record.partition())
                        .append("offset", record.offset()));
            }
        }
    }
}
