package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code klab.yaml} says, the student's way to name the programs and themselves.
 *
 * @param studentId the student's number
 * @param studentName the student's name
 * @param commands the command lines that stand for tasks
 */
record KlabYaml(Optional<String> studentId, Optional<String> studentName, Map<Task, String> commands) {
    static final String FILE = "klab.yaml";

    private static final KlabYaml NONE = new KlabYaml(Optional.empty(), Optional.empty(), Map.of());
    private static final List<String> TASKS =
            Arrays.stream(Task.values()).map(Task::id).toList();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    KlabYaml {
        commands = Map.copyOf(commands);
    }

    /**
     * Reads the file, if the submission has one.
     *
     * @throws SubmissionRejected if it is not YAML, or says something that klab does not know
     */
    static KlabYaml read(Path root) {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        JsonNode document = parse(file);
        if (document == null || document.isMissingNode() || document.isNull()) {
            return NONE;
        }
        Keys.known(document, "", List.of("student", "tasks"));
        JsonNode student = document.path("student");
        Keys.known(student, "student", List.of("id", "name"));
        return new KlabYaml(
                scalar(student, "student", "id"), scalar(student, "student", "name"), commands(document.path("tasks")));
    }

    private static Map<Task, String> commands(JsonNode tasks) {
        Keys.known(tasks, "tasks", TASKS);
        Map<Task, String> commands = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            JsonNode entry = tasks.path(task.id());
            if (!entry.isMissingNode()) {
                String where = "tasks." + task.id();
                Keys.known(entry, where, List.of("run"));
                commands.put(
                        task,
                        scalar(entry, where, "run")
                                .orElseThrow(() -> new SubmissionRejected(Text.of("klabyaml.run", where + ".run"))));
            }
        }
        return commands;
    }

    private static Optional<String> scalar(JsonNode parent, String where, String key) {
        JsonNode value = parent.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (value.getNodeType() == JsonNodeType.OBJECT || value.getNodeType() == JsonNodeType.ARRAY) {
            throw new SubmissionRejected(Text.of("klabyaml.scalar", where + "." + key));
        }
        return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    private static JsonNode parse(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (JacksonException e) {
            throw bad(e);
        }
    }

    /** The place that the YAML reader complains about is more exact than the last token that Jackson saw. */
    private static SubmissionRejected bad(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            int line = marked.getProblemMark().get().getLine() + 1;
            return new SubmissionRejected(Text.of("klabyaml.syntax", line, marked.getProblem()));
        }
        int line = e.getLocation() == null ? 1 : Math.max(e.getLocation().getLineNr(), 1);
        String reason = e.getOriginalMessage().lines().findFirst().orElse("");
        return new SubmissionRejected(Text.of("klabyaml.syntax", line, reason));
    }
}
