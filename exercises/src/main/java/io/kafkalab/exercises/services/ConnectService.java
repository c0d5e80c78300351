package io.kafkalab.exercises.services;

import io.kafkalab.exercises.evidence.ConnectorState;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kafka Connect, by its REST API (Kafka documentation, section 8.3). */
public final class ConnectService {

    private static final int NOT_FOUND = 404;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final JsonMapper JSON = JsonMapper.shared();

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

        /**
         * Whether the worker could not be asked, since it was about to join its group anew: as it does after each change, for
         * some moments. It answers 409 then, and 500 to some questions.
         */
        boolean isRebalancing() {
            return !isSuccess() && body.contains("rebalance");
        }
    }

    /** The class names of the installed connector plugins. */
    public List<String> plugins() {
        List<String> classes = new ArrayList<>();
        json(call("GET", "/connector-plugins", null))
                .forEach(plugin -> classes.add(plugin.path("class").asString("")));
        return classes;
    }

    /**
     * All connectors with their tasks, by name. One that was created a moment ago has no status yet: it is there, without
     * tasks. (The listing with {@code expand=status} leaves it out.)
     */
    public List<ConnectorState> connectors() {
        List<ConnectorState> all = new ArrayList<>();
        json(call("GET", "/connectors", null))
                .forEach(name -> state(name.asString()).ifPresent(all::add));
        all.sort(Comparator.comparing(ConnectorState::name));
        return all;
    }

    /** Asks for a new connector; a refusal is an answer, not an error. */
    public Answer create(String name, Map<String, String> config) {
        return call("POST", "/connectors", JSON.writeValueAsString(Map.of("name", name, "config", config)));
    }

    /** The state of a connector; empty if it has gone meanwhile. */
    private Optional<ConnectorState> state(String name) {
        String path =
                "/connectors/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Optional<JsonNode> info = found(call("GET", path, null));
        Optional<JsonNode> status = found(call("GET", path + "/status", null));
        return info.map(known -> state(name, known.path("config"), status.orElseGet(JSON::createObjectNode)));
    }

    private static ConnectorState state(String name, JsonNode settings, JsonNode status) {
        Map<String, String> config = new LinkedHashMap<>();
        settings.properties()
                .forEach(setting -> config.put(
                        setting.getKey(),
                        Secrets.hidden(setting.getKey(), setting.getValue().asString(""))));
        List<ConnectorState.TaskState> tasks = new ArrayList<>();
        status.path("tasks")
                .forEach(task -> tasks.add(new ConnectorState.TaskState(
                        task.path("id").asInt(0),
                        task.path("state").asString(""),
                        Secrets.hidden(task.path("trace").asString("")))));
        return new ConnectorState(
                name, config, status.path("connector").path("state").asString("UNASSIGNED"), tasks);
    }

    private Optional<JsonNode> found(Answer answer) {
        return answer.status() == NOT_FOUND ? Optional.empty() : Optional.of(json(answer));
    }

    private JsonNode json(Answer answer) {
        if (!answer.isSuccess()) {
            throw new ServiceFailure(
                    "Connect answered " + answer.status() + ": " + Secrets.hidden(answer.body()), null);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new ServiceFailure("Connect answered no JSON: " + Secrets.hidden(answer.body()), e);
        }
    }

    /** The answer, once the worker is not rebalancing. */
    private Answer call(String method, String path, String body) {
        try {
            return Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .atMost(LIMIT)
                    .until(() -> send(method, path, body), answer -> !answer.isRebalancing());
        } catch (ConditionTimeoutException e) {
            throw new ServiceFailure(
                    method + " " + path + ": Connect was rebalancing for " + LIMIT.toSeconds() + " s", e);
        }
    }

    private Answer send(String method, String path, String body) {
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
