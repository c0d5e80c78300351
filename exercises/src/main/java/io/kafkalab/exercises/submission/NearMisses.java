package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Files that a student may have meant for a task, though their names are others. */
final class NearMisses {
    private static final int MOST = 3;
    private static final Set<String> EXTENSIONS = Set.of("java", "py", "sh", "bash", "json");
    private static final Map<Task, List<String>> OTHER_WORDS = Map.of(
            Task.TOPIC, List.of("topic", "createtopic", "sujet"),
            Task.PRODUCER, List.of("producer", "producteur"),
            Task.CONSUMER, List.of("consumer", "consommateur"),
            Task.SINK, List.of("sink", "puits", "mongosink", "sinkmongo"),
            Task.PLUGINS, List.of("plugins", "plugin", "greffons"),
            Task.CONNECTOR, List.of("connector", "connecteur"),
            Task.INSERT, List.of("insert", "insertion", "inserer"));

    private NearMisses() {}

    /** The files whose names come close to a task's, at most three. */
    static List<Path> of(Task task, List<Path> files) {
        return files.stream().filter(file -> near(task, file)).limit(MOST).toList();
    }

    private static boolean near(Task task, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot < 1 || !EXTENSIONS.contains(name.substring(dot + 1))) {
            return false;
        }
        String letters = name.substring(0, dot).replaceAll("[^\\p{L}]", "");
        return OTHER_WORDS.get(task).stream().anyMatch(word -> close(word, letters));
    }

    private static boolean close(String word, String letters) {
        int allowed = word.length() > 5 ? 2 : 1;
        return letters.contains(word)
                || LevenshteinDistance.getDefaultInstance().apply(word, letters) <= allowed;
    }
}
