import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.json.JSONArray;

public class Plugins {
    private static final String SOURCE = "com.mongodb.kafka.connect.MongoSourceConnector";

    public static void main(String[] args) throws Exception {
        HttpRequest requete = HttpRequest.newBuilder(URI.create(System.getenv("CONNECT_URL") + "/connector-plugins"))
                .GET()
                .build();
        JSONArray plugins =
                new JSONArray(HttpClient.newHttpClient().send(requete, BodyHandlers.ofString()).body());
        for (int i = 0; i < plugins.length(); i++) {
            if (plugins.getJSONObject(i).getString("class").equals(SOURCE)) {
                System.err.println("Oui : le connecteur MongoDB (« " + SOURCE + " ») est bien installé.");
                return;
            }
        }
        System.err.println("Non : le connecteur MongoDB n'est pas là.");
    }
}
