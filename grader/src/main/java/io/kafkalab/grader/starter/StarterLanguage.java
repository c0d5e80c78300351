package io.kafkalab.grader.starter;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The languages that there is a starter for. */
public enum StarterLanguage {
    JAVA(
            "src/main/java/lab/",
            ".java",
            Map.of(
                    "pom.xml", "pom.xml",
                    "src/main/java/lab/Services.java", "Services.java",
                    "src/main/resources/simplelogger.properties", "simplelogger.properties")),
    PYTHON("", ".py", Map.of("settings.py", "settings.py")),
    SHELL("", ".sh", Map.of("services.sh", "services.sh"));

    private static final Map<String, String> OF_ALL =
            Map.of(".gitignore", "gitignore", ".vscode/extensions.json", "extensions.json");

    private final String folder;
    private final String extension;
    private final Map<String, String> files;

    StarterLanguage(String folder, String extension, Map<String, String> files) {
        this.folder = folder;
        this.extension = extension;
        this.files = files;
    }

    /** As the option {@code --language} takes it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of a task's program in the starter. */
    public String program(Task task) {
        return folder + (this == JAVA ? task.mainClass() : task.id()) + extension;
    }

    /** The files that come from a template of their own, and the template's name. */
    Map<String, String> files() {
        Map<String, String> all = new LinkedHashMap<>(OF_ALL);
        all.putAll(files);
        return all;
    }

    /** The path of an exercise's tests, in languages that have them. */
    Map<Exercise, String> tests() {
        Map<Exercise, String> tests = new LinkedHashMap<>();
        if (this == JAVA) {
            Arrays.stream(Exercise.values())
                    .forEach(exercise ->
                            tests.put(exercise, "src/test/java/lab/Exercise" + exercise.number() + "Test.java"));
        }
        return tests;
    }

    /** Whether a file of the starter is started by its name. */
    boolean isExecutable(String path) {
        return this == SHELL
                && Set.of(Task.values()).stream().anyMatch(task -> program(task).equals(path));
    }
}
