import com.google.gson.Gson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

public class Connector {
    private static final String SCHEMA = "{\"type\": \"record\", \"name\": \"cle\", \"fields\": ["
            + "{\"name\": \"operationType\", \"type\": \"string\"}, "
            + "{\"name\": \"documentKey._id\", \"type\": \"string\"}]}";

    public static void main(String[] args) throws Exception {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector");
        config.put("connection.uri", "mongodb://mongodb-0.mongodb-headless:27017/defaultdb");
        config.put("database", "defaultdb");
        config.put("collection", "test");
        config.put("pipeline", "[{\"$match\": {}}]");
        config.put("output.format.key", "schema");
        config.put("output.schema.key", SCHEMA);
        config.put("transforms", "renommer");
        config.put("transforms.renommer.type", "org.apache.kafka.connect.transforms.ReplaceField$Key");
        config.put("transforms.renommer.renames", "operationType:operation,documentKey._id:document");
        config.put("output.schema.infer.value", "true");

        String corps = new Gson().toJson(config);
        HttpRequest demande = HttpRequest.newBuilder(
                        URI.create("http://kafka-connect:8083/connectors/mongodb/config"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(corps))
                .build();
        HttpResponse<String> reponse =
                HttpClient.newHttpClient().send(demande, HttpResponse.BodyHandlers.ofString());
        System.out.println(reponse.body());
    }
}
