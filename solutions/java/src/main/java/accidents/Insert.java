package accidents;

import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.types.ObjectId;

/** Exercise 3.5: inserts a document, and shows the message that the connector makes of it. */
public final class Insert {
    private static final String TOPIC = "defaultdb.test";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    public static void main(String[] args) {
        var id = insert();
        System.out.println("Document " + id + " inserted");
        System.out.println("Message on " + TOPIC + ": " + awaitMessage(id.toHexString()));
    }

    private static ObjectId insert() {
        try (var mongo = MongoClients.create(Services.MONGODB)) {
            var document = new Document("usager", 1).append("grav", 2);
            mongo.getDatabase("defaultdb").getCollection("test").insertOne(document);
            return document.getObjectId("_id");
        }
    }

    private static String awaitMessage(String id) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Services.KAFKA,
                ConsumerConfig.GROUP_ID_CONFIG,
                "insert-" + id,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            var limit = Instant.now().plus(LIMIT);
            while (Instant.now().isBefore(limit)) {
                for (var message : consumer.poll(Duration.ofMillis(500))) {
                    if (message.value().contains(id)) {
                        return message.value();
                    }
                }
            }
        }
        throw new IllegalStateException("No message about document " + id + " came on " + TOPIC + " within " + LIMIT);
    }

    private Insert() {}
}
