package fr.univ.tp;

import com.opencsv.bean.CsvToBeanBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws IOException {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var csv = Files.newBufferedReader(Path.of("usagers-2022.csv"));
                var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            Iterator<Usager> usagers = new CsvToBeanBuilder<Usager>(csv)
                    .withType(Usager.class)
                    .withSeparator(';')
                    .withIgnoreLeadingWhiteSpace(true)
                    .build()
                    .iterator();
            for (int i = 0; i < 3; i++) {
                Usager usager = usagers.next();
                String cle = String.valueOf(usager.getAccident());
                producer.send(new ProducerRecord<>("test", cle, Integer.toString(usager.getGravite())));
            }
        }
    }
}
