package accidents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Exercise 1: creates the topic {@code test} with two partitions, and puts one message in each. */
public final class Topic {
    static final String NAME = "test";

    public static void main(String[] args) throws ExecutionException, InterruptedException {
        create();
        fill();
    }

    private static void create() throws ExecutionException, InterruptedException {
        var topic = new NewTopic(NAME, Optional.of(2), Optional.empty());
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Services.KAFKA))) {
            admin.createTopics(List.of(topic)).all().get();
        }
        System.out.println("Topic " + NAME + " created with 2 partitions");
    }

    /** Names the partitions: left to the hash of their keys, both messages would go to the same one. */
    private static void fill() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Services.KAFKA);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NAME, 0, "test1", "1")).get();
            producer.send(new ProducerRecord<>(NAME, 1, "test2", "1")).get();
        }
        System.out.println("One message sent to each partition");
    }

    private Topic() {}
}
