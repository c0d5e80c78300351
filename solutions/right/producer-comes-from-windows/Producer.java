import java.io.*;
import java.util.*;
import org.apache.kafka.clients.producer.*;

// TP Kafka - exercice 2.1
// écrit avec le Bloc-notes
public class Producer
{
    public static void main(String[] args) throws IOException
    {
        String reglages = """
            key.serializer=org.apache.kafka.common.serialization.StringSerializer
            value.serializer=org.apache.kafka.common.serialization.StringSerializer
            acks=all
            """;
        Properties props = new Properties();
        props.load(new StringReader(reglages));
        props.put("bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"));

        KafkaProducer<String, String> producer = new KafkaProducer<String, String>(props);
        BufferedReader csv = new BufferedReader(new FileReader("usagers-2022.csv"));
        String ligne = csv.readLine();
        for (int i = 0; i < 3; i++)
        {
            ligne = csv.readLine();
            StringTokenizer champs = new StringTokenizer(ligne, ";");
            String numAcc = champs.nextToken();
            for (int j = 1; j < 6; j++)
            {
                champs.nextToken();
            }
            String grav = champs.nextToken();
            producer.send(new ProducerRecord<String, String>("test", numAcc.replace("\"", ""), grav.replace("\"", "")));
        }
        csv.close();
        producer.close();
    }
}
