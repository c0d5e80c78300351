package io.kafkalab.grader.starter;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.grader.versions.Versions;
import io.kafkalab.text.Catalogue;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The files of a starter.
 *
 * @param language of its programs
 * @param words of its texts
 */
public record Starter(StarterLanguage language, Catalogue words) {

    /** The text of each file by its path, parts separated by {@code /}. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", template(words.language().code(), "README.md").fill(this::general));
        files.put(".editorconfig", template("any", "editorconfig").fill(this::general));
        language.files().forEach((path, name) -> files.put(path, own(name).fill(this::general)));
        for (Task task : Task.values()) {
            files.put(language.program(task), own("program").fill(of(task)));
        }
        language.tests()
                .forEach((exercise, path) -> files.put(path, own("suite").fill(of(exercise))));
        return files;
    }

    private UnaryOperator<String> of(Task task) {
        return place -> switch (place) {
            case "task" -> task.id();
            case "class" -> task.mainClass();
            case "title" -> statement().title(task);
            case "todo" -> words.say("starter.todo." + task.id());
            default -> general(place);
        };
    }

    private UnaryOperator<String> of(Exercise exercise) {
        return place -> place.equals("exercise") ? String.valueOf(exercise.number()) : general(place);
    }

    private String general(String place) {
        if (place.startsWith("say:")) {
            return words.say(place.substring("say:".length()));
        } else if (place.startsWith("version:")) {
            return Versions.of(place.substring("version:".length()));
        }
        return switch (place) {
            case "lang" -> words.language().code();
            case "statement" -> statement().whole().strip();
            case "programs" -> programs();
            case "include" ->
                template(words.language().code(), language.label() + ".md")
                        .fill(this::general)
                        .strip();
            default -> throw new IllegalStateException("a starter has no " + place);
        };
    }

    /** A list of the programs, each with its question. */
    private String programs() {
        StringBuilder list = new StringBuilder();
        for (Task task : Task.values()) {
            String path = language.program(task);
            list.append("- [`").append(path).append("`](").append(path).append(") – ");
            list.append(statement().title(task)).append('\n');
        }
        return list.toString().strip();
    }

    private Statement statement() {
        return new Statement(words, Rubric.standard());
    }

    private Template own(String name) {
        return template(language.label(), name);
    }

    private static Template template(String folder, String name) {
        return Template.load(folder + "/" + name);
    }
}
