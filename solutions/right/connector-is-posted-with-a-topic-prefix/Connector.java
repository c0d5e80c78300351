import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

public class Connector {
    private static final String CONNECT = System.getenv("CONNECT_URL");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    public static void main(String[] args) throws Exception {
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector");
        config.put("tasks.max", 3);
        config.put("connection.uri", System.getenv("CONNECT_MONGODB_URI"));
        config.put("database", "defaultdb");
        config.put("collection", "test");
        config.put("topic.prefix", "tp");
        config.put("topic.separator", ".");
        config.put("pipeline", "[{\"$match\": {\"operationType\": \"insert\"}}]");
        config.put("change.stream.full.document", "updateLookup");
        config.put("poll.await.time.ms", 500);
        config.put("output.schema.infer.value", true);

        JsonNode valid = send("PUT", "/connector-plugins/MongoSourceConnector/config/validate", config);
        System.out.println(valid.path("error_count").asInt() + " error(s) in the configuration");
        send("POST", "/connectors", Map.of("name", "mongodb", "config", config));

        JsonNode status;
        do {
            Thread.sleep(250);
            status = JSON.readTree(HTTP.send(request("/connectors/mongodb/status").build(), BodyHandlers.ofString())
                    .body());
        } while (!status.at("/tasks/0/state").asText().equals("RUNNING"));
        System.out.println(status);
    }

    private static JsonNode send(String method, String path, Object body) throws Exception {
        HttpResponse<String> response = HTTP.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.body());
        }
        return JSON.readTree(response.body());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(CONNECT + path));
    }
}
