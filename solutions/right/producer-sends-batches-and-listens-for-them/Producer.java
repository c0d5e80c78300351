import java.io.BufferedReader;
import java.io.FileReader;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        props.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        props.put(ProducerConfig.LINGER_MS_CONFIG, 500);
        props.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        props.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");

        AtomicInteger envoyes = new AtomicInteger();
        KafkaProducer<String, String> producer = new KafkaProducer<>(props);
        try (BufferedReader csv = new BufferedReader(new FileReader("usagers-2022.csv"))) {
            csv.readLine(); // l'en-tête
            for (int i = 0; i < 3; i++) {
                String[] champs = csv.readLine().replace("\"", "").split(";");
                producer.send(new ProducerRecord<>("test", champs[0].trim(), champs[6].trim()), (metadata, erreur) -> {
                    if (erreur == null) {
                        envoyes.incrementAndGet();
                    } else {
                        System.err.println("Envoi impossible : " + erreur.getMessage());
                    }
                });
            }
        }
        producer.flush();
        System.out.println(envoyes + " messages envoyés");
        producer.close();
    }
}
