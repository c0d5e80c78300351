import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.FileReader;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));

        try (BufferedReader csv = new BufferedReader(new FileReader("usagers-2022.csv"));
                KafkaProducer<String, String> producer =
                        new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            csv.lines().skip(4).limit(60).forEach(ligne -> {
                String[] champs = ligne.replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
            });
        }

        try (MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"));
                KafkaConsumer<String, String> consumer =
                        new KafkaConsumer<>(props, new StringDeserializer(), new StringDeserializer())) {
            MongoCollection<Document> collection =
                    mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            List<TopicPartition> partitions = List.of(new TopicPartition("test", 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (true) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(message -> collection.insertOne(
                                new Document("Num_Acc", message.key()).append("grav", message.value())));
            }
        }
    }
}
