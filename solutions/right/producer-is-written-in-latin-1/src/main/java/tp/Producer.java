package tp;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Envoie les trois premières lignes du fichier : la clé est l'accident, la valeur sa gravité. */
public class Producer {
    private static final String SÉPARATEUR = ";";

    public static void main(String[] args) throws Exception {
        Properties réglages = new Properties();
        réglages.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var fichier = Files.newBufferedReader(Path.of("usagers-2022.csv"), StandardCharsets.UTF_8);
                var producteur = new KafkaProducer<>(réglages, new StringSerializer(), new StringSerializer())) {
            fichier.readLine(); // l'en-tête ne doit pas être envoyé
            for (int numéro = 1; numéro <= 3; numéro++) {
                String[] champs = fichier.readLine().split(SÉPARATEUR);
                String clé = champs[0].replace("\"", "");
                String gravité = champs[6].replace("\"", "").trim();
                producteur.send(new ProducerRecord<>("test", clé, gravité)).get();
                System.out.println("Envoyé : n° " + numéro + ", blessé de gravité " + gravité);
            }
        }
    }
}
