import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Connector {
    private static final String CONFIGURATION =
            """
            {
              "name": "mongodb",
              "connector.class": "com.mongodb.kafka.connect.MongoSourceConnector",
              "connection.uri": "%s",
              "database": "defaultdb",
              "collection": "test",
              "pipeline": "[{\\"$match\\": {}}]",
              "publish.full.document.only": "true",
              "output.format.key": "json",
              "output.format.value": "json",
              "output.json.formatter": "com.mongodb.kafka.connect.source.json.formatter.SimplifiedJson",
              "key.converter": "org.apache.kafka.connect.storage.StringConverter",
              "value.converter": "org.apache.kafka.connect.storage.StringConverter"
            }
            """;

    public static void main(String[] args) throws Exception {
        HttpRequest put = HttpRequest.newBuilder()
                .uri(URI.create(System.getenv("CONNECT_URL") + "/connectors/mongodb/config"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        CONFIGURATION.formatted(System.getenv("CONNECT_MONGODB_URI"))))
                .build();
        var reponse = HttpClient.newHttpClient().send(put, BodyHandlers.ofString());
        System.out.println(reponse.statusCode() + " " + reponse.body());
    }
}
