import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class Plugins {
    public static void main(String[] args) throws Exception {
        URL url = new URL(System.getenv("CONNECT_URL") + "/connector-plugins/");
        HttpURLConnection connexion = (HttpURLConnection) url.openConnection();
        connexion.setRequestProperty("Accept", "application/json");
        System.out.println("HTTP " + connexion.getResponseCode());
        try (InputStream reponse = connexion.getInputStream()) {
            reponse.transferTo(System.out);
        }
        System.out.flush();
    }
}
