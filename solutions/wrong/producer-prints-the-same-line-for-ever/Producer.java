import java.io.BufferedReader;
import java.io.FileReader;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("key.serializer", "org.apache.kafka.common.serialization.StringSerializer");
        props.put("value.serializer", "org.apache.kafka.common.serialization.StringSerializer");

        BufferedReader csv = new BufferedReader(new FileReader("usagers-2022.csv"));
        KafkaProducer<String, String> producer = new KafkaProducer<>(props);
        String ligne = csv.readLine();
        int envoyees = 0;
        while (envoyees < 3) {
            if (ligne.contains("Num_Acc")) {
                System.out.println("En-tête ignoré : " + ligne);
                continue;
            }
            String[] champs = ligne.replace("\"", "").split(";");
            producer.send(new ProducerRecord<>("test", champs[0], champs[6]));
            ligne = csv.readLine();
            envoyees++;
        }
        producer.close();
    }
}
