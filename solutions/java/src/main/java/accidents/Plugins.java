package accidents;

import java.io.IOException;

/** Exercise 3.3: lists the connectors that the Connect worker can run, one class a line. */
public final class Plugins {

    public static void main(String[] args) throws IOException, InterruptedException {
        for (var plugin : ConnectApi.get("/connector-plugins")) {
            System.out.println(plugin.get("class").asText());
        }
    }

    private Plugins() {}
}
