package io.kafkalab.grader.intake;

import io.kafkalab.exercises.submission.Contents;
import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.notebook.Notebook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Whether a folder or archive is one submission or holds a class's, by the rules in the package's description. */
sealed interface Shape {

    /** One submission. */
    record One() implements Shape {}

    /**
     * A class.
     *
     * @param wrapper the path of the folder in which the submissions lie; empty or ending in {@code /}
     * @param entries their names, sorted
     * @param others the names of files beside them, sorted
     */
    record Many(String wrapper, List<String> entries, List<String> others) implements Shape {}

    /**
     * What Moodle's bulk download makes.
     *
     * @param wrapper the path of the folder in which it lies; empty or ending in {@code /}
     * @param entries the names that Moodle gave, sorted
     * @param others the names of what else is there, sorted
     */
    record Moodle(String wrapper, List<String> entries, List<String> others) implements Shape {}

    /** At the top of one student's work. */
    Set<String> OF_ONE_WORK = Set.of("klab.yaml", "pom.xml", "build.gradle", "build.gradle.kts", "src");

    /** The shape of what lies in a folder or archive. */
    static Shape of(Contents contents) {
        return of(contents, "");
    }

    private static Shape of(Contents contents, String wrapper) {
        SortedMap<String, Boolean> top = contents.top();
        List<String> byMoodle = names(top, name -> MoodleName.of(name).isPresent());
        if (!byMoodle.isEmpty()) {
            return new Moodle(wrapper, byMoodle, names(top, name -> !byMoodle.contains(name)));
        }
        if (top.keySet().stream().anyMatch(OF_ONE_WORK::contains)
                || !contents.tasksAtTop().isEmpty()) {
            return new One();
        }
        Map<String, Contents> folders = contents.folders();
        List<String> archives = names(top, name -> !top.get(name) && Archive.named(name));
        boolean notebook = top.keySet().stream().anyMatch(name -> !top.get(name) && Notebook.named(name));
        if (notebook && archives.isEmpty() && folders.values().stream().noneMatch(Shape::mayHoldSubmissions)) {
            return new One();
        }
        if (folders.size() == 1 && archives.isEmpty()) {
            String only = folders.keySet().iterator().next();
            return of(folders.get(only), wrapper + only + "/");
        }
        if ((folders.isEmpty() && archives.isEmpty()) || partsOfOne(folders, archives)) {
            return new One();
        }
        List<String> entries = names(top, name -> top.get(name) || archives.contains(name));
        return new Many(wrapper, entries, names(top, name -> !entries.contains(name)));
    }

    private static boolean mayHoldSubmissions(Contents folder) {
        return folder.holdsWork() || folder.names().stream().anyMatch(Archive::named);
    }

    /** Folders are parts of one work if all that hold programs are named so; where none does, if all are. */
    private static boolean partsOfOne(Map<String, Contents> folders, List<String> archives) {
        List<String> withPrograms = folders.keySet().stream()
                .filter(name -> folders.get(name).holdsWork())
                .toList();
        if (withPrograms.isEmpty()) {
            return archives.isEmpty() && folders.keySet().stream().allMatch(Parts::named);
        }
        return withPrograms.stream().allMatch(Parts::named);
    }

    private static List<String> names(SortedMap<String, Boolean> top, Predicate<String> which) {
        return top.keySet().stream().filter(which).toList();
    }
}
