import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    private static final Map<String, Object> SETTINGS =
            Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"), "auto.offset.reset", "earliest");

    public static void main(String[] args) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            for (PartitionInfo info : consumer.partitionsFor("test")) {
                Thread thread = new Thread(() -> read(new TopicPartition("test", info.partition())));
                thread.setName("partition-" + info.partition());
                thread.start();
                threads.add(thread);
            }
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void read(TopicPartition partition) {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            consumer.assign(List.of(partition));
            while (true) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofSeconds(2))) {
                    String line = "accident " + message.key() + ", gravité " + message.value();
                    System.out.println(Thread.currentThread().getName() + ": " + line);
                }
            }
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(SETTINGS, new StringDeserializer(), new StringDeserializer());
    }
}
