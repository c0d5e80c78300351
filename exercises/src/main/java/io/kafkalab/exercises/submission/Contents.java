package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.notebook.Notebook;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What lies in a folder or an archive, by names alone: nothing is opened or unpacked, clutter is left out.
 *
 * @param names the paths of all files, and of folders ending in {@code /}; below the folder, parts separated by {@code /}
 */
public record Contents(List<String> names) {

    private static final Map<String, Task> PROGRAMS = programNames();

    public Contents {
        names = names.stream().filter(Contents::handedIn).toList();
    }

    /** The contents of a folder, as deep as programs are looked for; what cannot be read has none. */
    public static Contents of(Path folder) {
        return new Contents(FolderNames.below(folder));
    }

    /**
     * The contents of an archive.
     *
     * @throws io.kafkalab.exercises.submission.archive.ArchiveRefused if it is damaged, or has too many
     */
    public static Contents of(Archive archive) {
        return new Contents(archive.names());
    }

    /** What lies at the top, by name, sorted; whether each is a folder. */
    public SortedMap<String, Boolean> top() {
        BinaryOperator<Boolean> either = Boolean::logicalOr;
        return names.stream()
                .collect(Collectors.toMap(
                        name -> name.split("/", 2)[0], name -> name.indexOf('/') >= 0, either, TreeMap::new));
    }

    /** The contents of a folder at the top. */
    public Contents in(String folder) {
        String prefix = folder + "/";
        return new Contents(names.stream()
                .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(name -> name.substring(prefix.length()))
                .toList());
    }

    /** The contents of each folder at the top, by its name. */
    public Map<String, Contents> folders() {
        Map<String, List<String>> inside = names.stream()
                .filter(name -> name.indexOf('/') >= 0)
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('/')),
                        TreeMap::new,
                        Collectors.mapping(name -> name.substring(name.indexOf('/') + 1), Collectors.toList())));
        Map<String, Contents> folders = new TreeMap<>();
        inside.forEach((name, below) -> folders.put(
                name,
                new Contents(below.stream().filter(each -> !each.isEmpty()).toList())));
        return folders;
    }

    /** The folder of the work: the path of the only folder, and the only folder in that; empty or ending in {@code /}. */
    String root() {
        SortedMap<String, Boolean> top = top();
        boolean wrapped =
                top.size() == 1 && top.get(top.firstKey()) && !top.firstKey().equals("src");
        return wrapped ? top.firstKey() + "/" + in(top.firstKey()).root() : "";
    }

    /** The tasks that files anywhere in it are named after. */
    public Set<Task> tasks() {
        return tasks(names);
    }

    /** Whether there is anything in it that may be graded: a program by its name, or a notebook. */
    public boolean holdsWork() {
        return !tasks().isEmpty() || names.stream().anyMatch(Notebook::named);
    }

    /** The tasks that files at its top are named after. */
    public Set<Task> tasksAtTop() {
        return tasks(top().entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Set<Task> tasks(Collection<String> names) {
        return names.stream()
                .map(name ->
                        PROGRAMS.get(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT)))
                .filter(task -> task != null)
                .collect(Collectors.toSet());
    }

    private static boolean handedIn(String name) {
        for (String part : name.split("/")) {
            if (Clutter.is(part)) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static Map<String, Task> programNames() {
        Map<String, Task> names = new HashMap<>();
        for (Task task : Task.values()) {
            ProgramFinder.lookedFor(task).forEach(name -> names.put(name.toLowerCase(Locale.ROOT), task));
        }
        return Map.copyOf(names);
    }
}
