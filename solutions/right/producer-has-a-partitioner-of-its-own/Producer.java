import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {

    public static class PairImpair implements Partitioner {
        @Override
        public int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster c) {
            return (int) (Long.parseLong(key.toString()) % c.partitionsForTopic(topic).size());
        }

        @Override
        public void close() {}

        @Override
        public void configure(Map<String, ?> configs) {}
    }

    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put(ProducerConfig.PARTITIONER_CLASS_CONFIG, PairImpair.class.getName());
        CSVFormat format = CSVFormat.EXCEL.builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        int envoyes = 0;
        try (KafkaProducer<String, String> producer =
                        new KafkaProducer<>(props, new StringSerializer(), new StringSerializer());
                CSVParser lignes = format.parse(Files.newBufferedReader(Path.of("usagers-2022.csv")))) {
            for (CSVRecord ligne : lignes) {
                producer.send(new ProducerRecord<>("test", ligne.get("Num_Acc"), ligne.get("grav"))).get();
                envoyes++;
                if (envoyes == 3) {
                    break;
                }
            }
        }
    }
}
