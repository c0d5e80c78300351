package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.notebook.Notebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the program of a task by its name, anywhere in a submission; upper and lower case are the same. */
final class ProgramFinder {
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    private final List<Path> files;
    private final Notebooks notebooks;

    ProgramFinder(Path root, List<Path> files) {
        this.files = files.stream()
                .filter(file -> !SubmissionFiles.isTest(root, file))
                .toList();
        this.notebooks = new Notebooks(this.files);
    }

    /** What there is for a task: one program, none, or several. */
    ProgramSource find(Task task) {
        Map<Path, ProgramSource> programs = new LinkedHashMap<>();
        mainClasses(named(task.mainClass() + ".java"))
                .forEach(file -> programs.put(file, new ProgramSource.JavaMain(file)));
        named(task.id() + ".py").forEach(file -> programs.put(file, new ProgramSource.PythonScript(file)));
        named(task.id() + ".sh").forEach(file -> programs.put(file, new ProgramSource.ShellScript(file)));
        notebooks.of(task).forEach((file, cells) -> programs.put(file, new ProgramSource.NotebookCells(file, cells)));
        if (task == Task.CONNECTOR && programs.isEmpty()) {
            // Beside a program, the file is what the program posts.
            named(task.id() + ".json").forEach(file -> programs.put(file, new ProgramSource.ConnectorFile(file)));
        }
        return switch (programs.size()) {
            case 0 -> missing(task);
            case 1 -> programs.values().iterator().next();
            default -> new ProgramSource.Ambiguous(List.copyOf(programs.keySet()));
        };
    }

    private ProgramSource missing(Task task) {
        ProgramSource.Missing missing = new ProgramSource.Missing(lookedFor(task), NearMisses.of(task, files));
        return missing.near().isEmpty()
                ? notebooks
                        .missing(task)
                        .<ProgramSource>map(why -> new ProgramSource.NotInNotebook(missing.lookedFor(), why))
                        .orElse(missing)
                : missing;
    }

    /** The names of files that answer a task; upper and lower case are the same. */
    static List<String> lookedFor(Task task) {
        List<String> names = new ArrayList<>(List.of(task.mainClass() + ".java", task.id() + ".py", task.id() + ".sh"));
        if (task == Task.CONNECTOR) {
            names.add(task.id() + ".json");
        }
        return names;
    }

    private List<Path> named(String name) {
        return files.stream()
                .filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
                .toList();
    }

    /** Of several classes of that name, those that can be run: a model class may share the name. */
    private static List<Path> mainClasses(List<Path> classes) {
        List<Path> runnable =
                classes.stream().filter(file -> MAIN.matcher(text(file)).find()).toList();
        return runnable.isEmpty() ? classes : runnable;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
