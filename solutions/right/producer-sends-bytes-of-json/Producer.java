import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.File;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

public class Producer {

    public static class JsonSerializer implements Serializer<Object> {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public byte[] serialize(String topic, Object data) {
            try {
                return mapper.writeValueAsBytes(data);
            } catch (JsonProcessingException e) {
                throw new SerializationException(e);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        props.put("key.serializer", JsonSerializer.class);
        props.put("value.serializer", JsonSerializer.class);
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
        try (KafkaProducer<Object, Object> producer = new KafkaProducer<>(props);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(new File(System.getenv("USAGERS_CSV")))) {
            for (int i = 0; i < 3; i++) {
                Map<String, String> row = rows.next();
                int severity = Integer.parseInt(row.get("grav").trim());
                producer.send(new ProducerRecord<>("test", row.get("Num_Acc"), severity));
            }
        }
    }
}
