package io.kafkalab.exercises.services;

import io.kafkalab.exercises.evidence.ConnectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kafka Connect, by its REST API (Kafka documentation, section 8.3). */
public final class ConnectService {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern PASSWORD = Pattern.compile("(://[^:/@]+:)[^@/]+@");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;

    ConnectService(String url) {
        this.url = url;
    }

    /**
     * What the REST API answered.
     *
     * @param status the HTTP status
     * @param body the body
     */
    public record Answer(int status, String body) {
        /** Whether the request was carried out. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /** The class names of the installed connector plugins. */
    public List<String> plugins() {
        List<String> classes = new ArrayList<>();
        json(call("GET", "/connector-plugins", null))
                .forEach(plugin -> classes.add(plugin.path("class").asString("")));
        return classes;
    }

    /** All connectors with their tasks, by name. */
    public List<ConnectorState> connectors() {
        List<ConnectorState> all = new ArrayList<>();
        json(call("GET", "/connectors?expand=info&expand=status", null))
                .properties()
                .forEach(entry -> all.add(state(entry.getKey(), entry.getValue())));
        all.sort(java.util.Comparator.comparing(ConnectorState::name));
        return all;
    }

    /** Asks for a new connector; a refusal is an answer, not an error. */
    public Answer create(String name, Map<String, String> config) {
        return call("POST", "/connectors", JSON.writeValueAsString(Map.of("name", name, "config", config)));
    }

    private static ConnectorState state(String name, JsonNode node) {
        Map<String, String> config = new LinkedHashMap<>();
        node.path("info")
                .path("config")
                .properties()
                .forEach(setting -> config.put(
                        setting.getKey(),
                        PASSWORD.matcher(setting.getValue().asString("")).replaceAll("$1***@")));
        List<ConnectorState.TaskState> tasks = new ArrayList<>();
        node.path("status")
                .path("tasks")
                .forEach(task -> tasks.add(new ConnectorState.TaskState(
                        task.path("id").asInt(0),
                        task.path("state").asString(""),
                        task.path("trace").asString(""))));
        return new ConnectorState(
                name,
                config,
                node.path("status").path("connector").path("state").asString("UNASSIGNED"),
                tasks);
    }

    private JsonNode json(Answer answer) {
        if (!answer.isSuccess()) {
            throw new ServiceFailure("Connect answered " + answer.status() + ": " + answer.body(), null);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new ServiceFailure("Connect answered no JSON: " + answer.body(), e);
        }
    }

    private Answer call(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new ServiceFailure(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceFailure("interrupted", e);
        }
    }
}
