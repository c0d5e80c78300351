import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

public class Consumer {
    public static void main(String[] args) {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("key.deserializer", StringDeserializer.class);
        props.put("value.deserializer", StringDeserializer.class);
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(props);
        TopicPartition zero = new TopicPartition("test", 0);
        TopicPartition un = new TopicPartition("test", 1);
        consumer.assign(Arrays.asList(zero, un));
        consumer.seek(zero, 0);
        consumer.seek(un, 0);
        while (true) {
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
                System.out.println("--------------------");
                System.out.println("Topic : " + record.topic());
                System.out.println("Partition : " + record.partition());
                System.out.println("Clé : " + record.key());
                System.out.println("Offset : " + record.offset());
                System.out.println("Valeur : " + record.value());
            }
        }
    }
}
