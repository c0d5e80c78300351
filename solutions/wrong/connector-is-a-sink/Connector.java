import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

public class Connector {
    public static void main(String[] args) throws Exception {
        Map<String, String> configuration = Map.of(
                "connector.class", "com.mongodb.kafka.connect.MongoSinkConnector",
                "connection.uri", System.getenv("CONNECT_MONGODB_URI"),
                "topics", "accidents",
                "database", "defaultdb",
                "collection", "test");
        var request = HttpRequest.newBuilder(URI.create(System.getenv("CONNECT_URL") + "/connectors/mongodb/config"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(new ObjectMapper().writeValueAsString(configuration)))
                .build();
        System.out.println(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
