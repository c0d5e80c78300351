import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

public class Producer {
    public static void main(String[] args) throws Exception {
        Properties props = new Properties();
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        KafkaProducer<String, String> producer =
                new KafkaProducer<>(props, new StringSerializer(), new StringSerializer());
        CountDownLatch stop = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            producer.close();
            stop.countDown();
        }));

        List<String> rows;
        try (Stream<String> lines = Files.lines(Path.of("usagers-2022.csv"))) {
            rows = lines.limit(4).toList();
        }
        for (String row : rows.subList(1, 4)) {
            String[] fields = row.split(";");
            producer.send(new ProducerRecord<>("test", fields[0].replace("\"", ""), fields[6].replace("\"", "")));
        }
        System.out.println("Sent. Press Ctrl-C to stop.");
        stop.await();
    }
}
