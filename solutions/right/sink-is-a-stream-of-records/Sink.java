import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Printed;

public class Sink {

    public record Usager(long numAcc, Integer grav) {}

    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        try (var csv = Files.lines(Path.of("usagers-2022.csv"));
                var producer = new KafkaProducer<>(props, new StringSerializer(), new StringSerializer())) {
            csv.skip(4).limit(6).map(ligne -> ligne.replaceAll("[\" ]", "").split(";")).forEach(champs ->
                    producer.send(new ProducerRecord<>("test", champs[0], champs[6])));
        }

        MongoClient mongo = MongoClients.create(System.getenv("MONGODB_URI"));
        MongoCollection<Usager> usagers = mongo.getDatabase("tp").getCollection("usagers-reels", Usager.class);
        StreamsBuilder builder = new StreamsBuilder();
        var lignes = builder.stream("test", Consumed.with(Serdes.String(), Serdes.String()));
        lignes.print(Printed.toSysOut());
        lignes.mapValues((cle, valeur) -> new Usager(Long.parseLong(cle), Integer.valueOf(valeur)))
                .foreach((cle, usager) -> usagers.insertOne(usager));

        props.put("application.id", "sink");
        props.put("auto.offset.reset", "earliest");
        KafkaStreams streams = new KafkaStreams(builder.build(), props);
        streams.start();
    }
}
