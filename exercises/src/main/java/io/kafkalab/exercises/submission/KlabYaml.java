package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    /** Bytes that the file may have. */
    static final int LONGEST = 1 << 16;

    static final KlabYaml NONE = new KlabYaml(Optional.empty(), Optional.empty(), Map.of());
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
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return parsed(in.readNBytes(LONGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Reads the bytes of the file.
     *
     * @throws SubmissionRejected if they are not YAML, say something that klab does not know, or are too many
     */
    static KlabYaml parsed(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new SubmissionRejected(Text.of("klabyaml.long", LONGEST >> 10));
        }
        JsonNode document = parse(bytes);
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

    private static JsonNode parse(byte[] bytes) {
        try {
            return YAML.readTree(bytes);
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
