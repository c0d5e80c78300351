import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

public class Topic {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.setProperty("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.setProperty("client.id", "tp-kafka");
        props.setProperty("request.timeout.ms", "15000");
        creer(props);

        props.setProperty("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        props.setProperty("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        props.setProperty("enable.idempotence", "false");
        props.setProperty("acks", "1");
        props.setProperty("retries", "0");
        KafkaProducer<String, String> producer = new KafkaProducer<>(props);
        producer.send(new ProducerRecord<>("test", 0, "test1", "1")).get();
        producer.send(new ProducerRecord<>("test", 1, "test2", "1")).get();
        producer.close();
    }

    private static void creer(Properties props) throws Exception {
        Map<String, String> reglages = new HashMap<>();
        reglages.put(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete");
        reglages.put(TopicConfig.RETENTION_MS_CONFIG, "86400000");
        reglages.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        reglages.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "1");
        reglages.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "100000");
        try (AdminClient admin = AdminClient.create(props)) {
            admin.createTopics(Collections.singleton(new NewTopic("test", 2, (short) 1).configs(reglages)))
                    .values()
                    .get("test")
                    .get();
            ConfigResource test = new ConfigResource(ConfigResource.Type.TOPIC, "test");
            Config config = admin.describeConfigs(Collections.singleton(test)).all().get().get(test);
            reglages.keySet().forEach(nom -> System.out.println(config.get(nom)));
        }
    }
}
