package io.kafkalab.lab.reset;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the grader needs of Connect's REST API.
 *
 * <p>{@code java.net.http} is not used: on Java 17 its client cannot be closed and leaves a thread
 * behind.
 */
final class ConnectRest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final String url;

    ConnectRest(String url) {
        this.url = url;
    }

    /** The names of the connectors. */
    List<String> connectors() throws IOException {
        Answer answer = send("GET", "/connectors", LIMIT);
        if (answer.status() != HttpURLConnection.HTTP_OK) {
            throw new IOException("GET " + url + "/connectors answered " + answer.status() + " " + answer.body());
        }
        return List.of(JSON.readValue(answer.body(), String[].class));
    }

    /**
     * Asks to delete a connector.
     *
     * @return whether it was taken down or was gone already; not so while the worker is rebalancing
     */
    boolean delete(String connector) throws IOException {
        String name = URLEncoder.encode(connector, StandardCharsets.UTF_8).replace("+", "%20");
        int status = send("DELETE", "/connectors/" + name, LIMIT).status();
        return status == HttpURLConnection.HTTP_NO_CONTENT || status == HttpURLConnection.HTTP_NOT_FOUND;
    }

    /** Whether the worker says that it is well; one from before Kafka 3.9 does so by listing its connectors. */
    boolean isWell(Duration limit) throws IOException {
        Answer health = send("GET", "/health", limit);
        // One that is still starting answers 404 to everything.
        return health.status() == HttpURLConnection.HTTP_NOT_FOUND
                ? send("GET", "/connectors", limit).status() == HttpURLConnection.HTTP_OK
                : health.status() == HttpURLConnection.HTTP_OK;
    }

    /** The worker's version. */
    String version(Duration limit) throws IOException {
        Answer answer = send("GET", "/", limit);
        try {
            return JSON.readTree(answer.body()).path("version").asString("unknown");
        } catch (JacksonException e) {
            throw new IOException("not a Connect worker: " + url, e);
        }
    }

    private record Answer(int status, String body) {}

    private Answer send(String method, String path, Duration limit) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        try {
            connection.setRequestMethod(method);
            connection.setConnectTimeout((int) limit.toMillis());
            connection.setReadTimeout((int) limit.toMillis());
            // A kept connection would be a kept thread.
            connection.setRequestProperty("Connection", "close");
            int status = connection.getResponseCode();
            try (InputStream body = status < HttpURLConnection.HTTP_BAD_REQUEST
                    ? connection.getInputStream()
                    : connection.getErrorStream()) {
                return new Answer(status, body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            connection.disconnect();
        }
    }
}
