package accidents;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Exercise 2.1: sends the first three rows of the CSV to the topic. */
public final class Producer {

    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        send(Usager.read(0, 3));
    }

    /** Sends one message per row, keyed by the accident, and waits until the broker has acknowledged each. */
    static void send(List<Usager> usagers) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Services.KAFKA);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var usager : usagers) {
                var message = new ProducerRecord<>(Topic.NAME, usager.accident(), usager.severity());
                var where = producer.send(message).get();
                System.out.println("Sent " + usager + " to " + where);
            }
        }
    }

    private Producer() {}
}
