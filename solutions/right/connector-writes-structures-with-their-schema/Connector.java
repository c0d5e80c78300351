import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.json.JSONObject;

public class Connector {
    public static void main(String[] args) throws Exception {
        JSONObject config = new JSONObject()
                .put("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector")
                .put("connection.uri", System.getenv("CONNECT_MONGODB_URI"))
                .put("database", "defaultdb")
                .put("collection", "test")
                .put("pipeline", "[{\"$match\": {}}]")
                .put("output.format.key", "schema")
                .put("output.format.value", "schema")
                .put("output.schema.infer.value", "true")
                .put("startup.mode", "copy_existing")
                .put("topic.creation.default.partitions", "2")
                .put("topic.creation.default.replication.factor", "1");
        JSONObject body = new JSONObject().put("name", "mongodb").put("config", config);

        HttpURLConnection http = (HttpURLConnection)
                URI.create(System.getenv("CONNECT_URL") + "/connectors").toURL().openConnection();
        http.setRequestMethod("POST");
        http.setRequestProperty("Content-Type", "application/json");
        http.setDoOutput(true);
        try (OutputStream out = http.getOutputStream()) {
            out.write(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        if (http.getResponseCode() != 201) {
            http.getErrorStream().transferTo(System.err);
            System.exit(1);
        }
        System.out.println("Connecteur créé");
    }
}
