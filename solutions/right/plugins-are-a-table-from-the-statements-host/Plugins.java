import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Plugins {
    public static void main(String[] args) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://kafka-connect:8083/connector-plugins?connectorsOnly=false"))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        JsonArray plugins = JsonParser.parseString(answer).getAsJsonArray();
        System.out.println("|  n | type           | version  | class");
        int n = 0;
        for (JsonElement element : plugins) {
            JsonObject plugin = element.getAsJsonObject();
            String version = plugin.has("version") && !plugin.get("version").isJsonNull()
                    ? plugin.get("version").getAsString()
                    : "-";
            System.out.printf(
                    "| %2d | %-14s | %-8s | %s%n",
                    ++n, plugin.get("type").getAsString(), version, plugin.get("class").getAsString());
        }
    }
}
