import com.mongodb.client.MongoClients;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static final String KAFKA = System.getenv("KAFKA_BOOTSTRAP_SERVERS");

    public static void main(String[] args) throws Exception {
        Map<String, Object> producteur = Map.of("bootstrap.servers", KAFKA);
        try (var producer = new KafkaProducer<>(producteur, new StringSerializer(), new StringSerializer());
                var csv = Files.newBufferedReader(Path.of("usagers-2022.csv"))) {
            for (int i = 0; i < 4; i++) {
                csv.readLine(); // l'en-tête et les trois lignes déjà envoyées
            }
            for (int i = 0; i < 15; i++) {
                String[] champs = csv.readLine().split(";");
                producer.send(new ProducerRecord<>("test", nu(champs[0]), nu(champs[6])));
            }
        }

        Map<String, Object> consommateur =
                Map.of("bootstrap.servers", KAFKA, "group.id", "sink", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(consommateur, new StringDeserializer(), new StringDeserializer());
                var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var accidents = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            consumer.subscribe(List.of("test"));
            while (true) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    accidents.updateOne(
                            new Document("_id", Long.parseLong(message.key())),
                            new Document("$push", new Document("gravites", Integer.parseInt(message.value()))),
                            new UpdateOptions().upsert(true));
                }
            }
        }
    }

    private static String nu(String champ) {
        return champ.replace("\"", "").trim();
    }
}
