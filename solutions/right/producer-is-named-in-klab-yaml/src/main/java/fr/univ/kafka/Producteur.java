package fr.univ.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

public class Producteur {
    public static void main(String[] args) throws IOException {
        Properties props = new Properties();
        try (InputStream reglages = Producteur.class.getResourceAsStream("/producteur.properties")) {
            props.load(reglages);
        }
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        List<Usager> usagers = Usager.lire(Path.of("usagers-2022.csv"), Integer.parseInt(args[0]));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(props)) {
            usagers.forEach(usager -> producer.send(new ProducerRecord<>("test", usager.accident(), usager.gravite())));
        }
    }
}
