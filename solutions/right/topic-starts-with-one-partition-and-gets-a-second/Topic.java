import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

public class Topic {

    static class Accuse implements Callback {
        private final String nom;
        private final CountDownLatch attente;

        Accuse(String nom, CountDownLatch attente) {
            this.nom = nom;
            this.attente = attente;
        }

        @Override
        public void onCompletion(RecordMetadata metadata, Exception e) {
            if (e != null) {
                e.printStackTrace();
            } else {
                System.out.println(nom + " -> partition " + metadata.partition() + ", offset " + metadata.offset());
            }
            attente.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (Admin admin = Admin.create(props)) {
            admin.createTopics(List.of(new NewTopic("test", 1, (short) 1))).all().get();
            // J'avais oublié la deuxième partition : on l'ajoute après coup.
            admin.createPartitions(Map.of("test", NewPartitions.increaseTo(2))).all().get();
            while (admin.describeTopics(List.of("test")).allTopicNames().get().get("test").partitions().size() < 2) {
                Thread.sleep(100);
            }
        }
        CountDownLatch attente = new CountDownLatch(2);
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer());
        producer.send(new ProducerRecord<>("test", 1, "test1", "1"), new Accuse("test1", attente));
        producer.send(new ProducerRecord<>("test", 0, "test2", "1"), new Accuse("test2", attente));
        attente.await();
        producer.close();
    }
}
