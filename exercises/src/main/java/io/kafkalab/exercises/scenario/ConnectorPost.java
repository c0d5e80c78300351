package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.services.ConnectService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts a submission's {@code connector.json}, as the statement's bare configuration or as the body of a POST with name
 * and configuration. Its {@code connection.uri} is replaced by the lab's, since a file cannot read its environment.
 */
record ConnectorPost(Stage stage) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The POST as a run: Connect's answer is its output, or its error if it refuses. */
    ProgramRun post(Path file) {
        String display = "POST /connectors < " + file.getFileName();
        try {
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            Map<String, String> config = new LinkedHashMap<>();
            (root.has("config") ? root.get("config") : root)
                    .properties()
                    .forEach(setting -> config.put(setting.getKey(), text(setting.getValue())));
            config.remove("name");
            config.replace("connection.uri", stage.lab().addresses().connectMongoUri());
            String name = root.path("name").asString(StatementConnector.NAME);
            long now = System.currentTimeMillis();
            ConnectService.Answer answer = stage.services().connect().create(name, config);
            ProgramRun run = answer.isSuccess()
                    ? run(display, 0, answer.body(), "")
                    : run(display, 1, "", "HTTP " + answer.status() + " " + answer.body());
            return run.startedAt(now);
        } catch (JacksonException e) {
            return ProgramRun.never(
                    ProgramRun.State.NOT_BUILT, List.of(file.getFileName() + ": " + e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    private static ProgramRun run(String display, int exitCode, String output, String errors) {
        return new ProgramRun(
                ProgramRun.State.EXITED,
                display,
                Optional.of(exitCode),
                0,
                0,
                output(output),
                output(errors),
                List.of());
    }

    private static Output output(String text) {
        return new Output(text, text.getBytes(StandardCharsets.UTF_8).length, false);
    }
}
