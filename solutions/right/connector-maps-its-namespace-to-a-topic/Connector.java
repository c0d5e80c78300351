import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

public class Connector {
    private static final URI CONNECTEURS = URI.create(System.getenv("CONNECT_URL") + "/connectors/");
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] args) throws Exception {
        int code = envoyer(HttpRequest.newBuilder(CONNECTEURS.resolve("mongodb")).DELETE()).statusCode();
        System.out.println(code == 404 ? "Rien à supprimer" : "Ancien connecteur supprimé");

        String corps = "{\"name\": \"mongodb\", \"config\": {"
                + "\"connector.class\": \"MongoSourceConnector\","
                + "\"connection.uri\": \"" + System.getenv("CONNECT_MONGODB_URI") + "\","
                + "\"database\": \"defaultdb\","
                + "\"collection\": \"test\","
                + "\"pipeline\": \"[]\","
                + "\"topic.namespace.map\": \"{\\\"defaultdb.test\\\": \\\"accidents\\\"}\","
                + "\"heartbeat.interval.ms\": \"100\","
                + "\"offset.partition.name\": \"tp\","
                + "\"errors.tolerance\": \"none\","
                + "\"output.schema.infer.value\": \"true\"}}";
        HttpResponse<String> reponse = envoyer(HttpRequest.newBuilder(URI.create(System.getenv("CONNECT_URL") + "/connectors"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(corps)));
        System.out.println(reponse.statusCode() + "\n" + reponse.body());
    }

    private static HttpResponse<String> envoyer(HttpRequest.Builder requete) throws IOException, InterruptedException {
        return HTTP.send(requete.build(), BodyHandlers.ofString());
    }
}
