import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static final String KAFKA = System.getenv("KAFKA_BOOTSTRAP_SERVERS");

    public static void main(String[] args) throws Exception {
        List<String> lignes = Files.readAllLines(Path.of(System.getenv("USAGERS_CSV"))).subList(4, 16);
        new Thread(() -> envoyer(lignes)).start();

        Map<String, Object> config =
                Map.of("bootstrap.servers", KAFKA, "group.id", "mongo", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
                var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var usagers = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            consumer.subscribe(List.of("test"));
            while (true) {
                List<WriteModel<Document>> ecritures = new ArrayList<>();
                consumer.poll(Duration.ofMillis(300)).forEach(message -> ecritures.add(ecriture(message)));
                if (!ecritures.isEmpty()) {
                    usagers.bulkWrite(ecritures);
                    consumer.commitSync();
                }
            }
        }
    }

    private static void envoyer(List<String> lignes) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", KAFKA), new StringSerializer(), new StringSerializer())) {
            for (String ligne : lignes) {
                String[] champs = ligne.replace("\"", "").split(";");
                var message = new ProducerRecord<>("test", champs[0], champs[6].trim());
                message.headers().add("id_usager", champs[1].getBytes(StandardCharsets.UTF_8));
                producer.send(message);
            }
        }
    }

    private static UpdateOneModel<Document> ecriture(ConsumerRecord<String, String> message) {
        Header usager = message.headers().lastHeader("id_usager");
        String id = usager == null
                ? message.partition() + "/" + message.offset()
                : new String(usager.value(), StandardCharsets.UTF_8);
        return new UpdateOneModel<>(
                Filters.eq("_id", id),
                Updates.combine(Updates.set("accident", message.key()), Updates.set("gravité", message.value())),
                new UpdateOptions().upsert(true));
    }
}
