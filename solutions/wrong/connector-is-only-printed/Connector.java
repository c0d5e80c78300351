import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

public class Connector {
    public static void main(String[] args) throws Exception {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector");
        config.put("connection.uri", System.getenv("CONNECT_MONGODB_URI"));
        config.put("database", "defaultdb");
        config.put("collection", "test");
        config.put("pipeline", "[{\"$match\": {}}]");
        config.put("output.schema.infer.value", "true");
        String json = new ObjectMapper().writeValueAsString(Map.of("name", "mongodb", "config", config));

        HttpRequest requete = HttpRequest.newBuilder(URI.create(System.getenv("CONNECT_URL") + "/connectors"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        System.out.println("Connecteur créé : " + requete + " " + json);
    }
}
