package io.kafkalab.grader.intake;

import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives every submission of a command an id of its own, so that none takes another's row or folder: a second {@code lea}
 * becomes {@code lea-2}. Ids that would name the same folder are the same.
 */
final class DistinctIds {

    private static final int LONGEST = 90;
    private static final int LONGEST_FOLDER = 100;

    private final Map<String, Path> taken = new HashMap<>();
    private final Consumer<Text> notice;

    DistinctIds(Consumer<Text> notice) {
        this.notice = notice;
    }

    /** The id, or the first of {@code id-2}, {@code id-3}... that is free; the listener is told of that. */
    String claim(String id, Path path) {
        Path first = taken.putIfAbsent(folder(id), path);
        if (first == null) {
            return id;
        }
        String stem = id.length() > LONGEST ? id.substring(0, LONGEST) : id;
        int number = 2;
        while (taken.putIfAbsent(folder(stem + "-" + number), path) != null) {
            number++;
        }
        String distinct = stem + "-" + number;
        notice.accept(Text.of("grade.same-id", path, first, id, distinct));
        return distinct;
    }

    /** What file systems may take for one name. */
    private static String folder(String id) {
        String name = id.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_").toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_FOLDER ? name.substring(0, LONGEST_FOLDER) : name;
    }
}
