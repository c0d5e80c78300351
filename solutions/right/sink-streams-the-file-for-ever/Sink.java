import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

public class Sink {
    private static final String KAFKA = System.getenv("KAFKA_BOOTSTRAP_SERVERS");

    public static void main(String[] args) {
        new Thread(Sink::stream, "stream").start();
        Map<String, Object> config =
                Map.of("bootstrap.servers", KAFKA, "group.id", "sink", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
                var mongo = MongoClients.create(System.getenv("MONGODB_URI"))) {
            var users = mongo.getDatabase("defaultdb").getCollection("usagers-reels");
            consumer.subscribe(List.of("test"));
            while (true) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(100))) {
                    users.insertOne(new Document()
                            .append("topic", message.topic())
                            .append("partition", message.partition())
                            .append("offset", message.offset())
                            .append("key", message.key())
                            .append("value", message.value()));
                }
            }
        }
    }

    private static void stream() {
        Map<String, Object> config = Map.of("bootstrap.servers", KAFKA);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
                BufferedReader csv = Files.newBufferedReader(Path.of("usagers-2022.csv"))) {
            csv.lines().skip(4).forEach(line -> {
                String[] fields = line.replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", fields[0], fields[6].trim()));
                pause();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
