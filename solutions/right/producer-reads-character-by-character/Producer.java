import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        StringSerializer texte = new StringSerializer();
        try (Reader fichier =
                        new InputStreamReader(new FileInputStream("usagers-2022.csv"), StandardCharsets.UTF_8);
                KafkaProducer<String, String> producer = new KafkaProducer<>(config, texte, texte)) {
            Csv csv = new Csv(fichier);
            List<String> entete = csv.ligne();
            int accident = entete.indexOf("Num_Acc");
            int gravite = entete.indexOf("grav");
            for (int i = 0; i < 3; i++) {
                List<String> usager = csv.ligne();
                producer.send(new ProducerRecord<>("test", usager.get(accident), usager.get(gravite)));
            }
        }
    }
}
