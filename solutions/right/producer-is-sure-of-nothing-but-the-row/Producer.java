import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {

    public static void main(String[] args) throws IOException {
        Properties p = new Properties();
        p.setProperty("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        p.setProperty("enable.idempotence", "false");
        p.setProperty("acks", "1");
        p.setProperty("max.in.flight.requests.per.connection", "1");
        p.setProperty("compression.type", "gzip");

        Iterator<String> lignes = Files.readAllLines(Paths.get("usagers-2022.csv")).iterator();
        List<String> colonnes = champs(lignes.next());
        int cle = colonnes.indexOf("Num_Acc");
        int valeur = colonnes.indexOf("grav");

        KafkaProducer<String, String> producer = new KafkaProducer<>(p, new StringSerializer(), new StringSerializer());
        for (int n = 1; n <= 3; n++) {
            List<String> champs = champs(lignes.next());
            ProducerRecord<String, String> message = new ProducerRecord<>("test", champs.get(cle), champs.get(valeur));
            message.headers().add("ligne", Integer.toString(n).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < colonnes.size(); i++) {
                message.headers().add(colonnes.get(i), champs.get(i).getBytes(StandardCharsets.UTF_8));
            }
            producer.send(message);
        }
        producer.close();
    }

    private static List<String> champs(String ligne) {
        return Arrays.stream(ligne.split(";"))
                .map(champ -> champ.replaceAll("^\"|\"$", "").trim())
                .toList();
    }
}
