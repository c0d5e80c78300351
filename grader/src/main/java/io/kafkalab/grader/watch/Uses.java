package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionFiles;
import io.kafkalab.exercises.submission.notebook.NotebookCell;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which files each task's program is made of: its own, and those that it mentions, and those that they mention.
 *
 * <p>A file too many costs a run that was not needed; so what may be meant counts.
 *
 * @param programs what there is for each task
 * @param files the files of each task's program, by their paths below the root of the work
 */
record Uses(Map<Task, ProgramSource> programs, Map<Task, Set<Path>> files) {

    static final Uses NONE = new Uses(Map.of(), Map.of());

    /** Of these, any may be meant by any Java program. */
    private static final Pattern OF_ALL_JAVA =
            Pattern.compile("(.*/)?(pom\\.xml|build\\.gradle(\\.kts)?|.*\\.jar)|(.*/)?src/main/resources/.*");

    /** What the programs of some work are made of. */
    static Uses of(Submission work) {
        List<Path> all = SubmissionFiles.below(work.root());
        Map<Path, Mentions> mentions = new HashMap<>();
        all.forEach(file -> mentions.put(file, isSource(file) ? Mentions.in(file) : Mentions.NONE));
        Map<Task, Set<Path>> files = new EnumMap<>(Task.class);
        work.programs().forEach((task, program) -> {
            Set<Path> own = closure(program, mentions);
            if (own.stream().anyMatch(file -> file.toString().endsWith(".java"))) {
                all.stream().filter(file -> isOfAllJava(work.root(), file)).forEach(own::add);
            }
            Set<Path> relative = new HashSet<>();
            own.forEach(file -> relative.add(work.root().relativize(file)));
            files.put(task, relative);
        });
        Map<Task, ProgramSource> programs = new EnumMap<>(Task.class);
        work.programs().forEach((task, program) -> programs.put(task, wherever(program)));
        return new Uses(programs, files);
    }

    /**
     * The tasks whose program is another now.
     *
     * @param before what it was made of
     * @param changed the files that have changed, by their paths below the root
     */
    Set<Task> affected(Uses before, Collection<Path> changed) {
        Set<Task> affected = EnumSet.noneOf(Task.class);
        for (Task task : Task.values()) {
            if (!Optional.ofNullable(programs.get(task)).equals(Optional.ofNullable(before.programs.get(task)))
                    || uses(task, changed)
                    || before.uses(task, changed)) {
                affected.add(task);
            }
        }
        return affected;
    }

    private boolean uses(Task task, Collection<Path> changed) {
        Set<Path> own = files.getOrDefault(task, Set.of());
        return changed.stream().anyMatch(own::contains);
    }

    private static Set<Path> closure(ProgramSource program, Map<Path, Mentions> mentions) {
        Set<Path> reached = new HashSet<>(ownFiles(program));
        Deque<Path> left = new ArrayDeque<>(reached);
        if (program instanceof ProgramSource.CommandLine line) {
            mentioned(Mentions.inCommand(line.command()), mentions, reached, left);
        } else if (program instanceof ProgramSource.NotebookCells notebook) {
            // The cells are the program; the file holds those of other tasks too.
            notebook.cells().forEach(cell -> mentioned(Mentions.inPython(cell.source()), mentions, reached, left));
        }
        while (!left.isEmpty()) {
            mentioned(mentions.getOrDefault(left.pop(), Mentions.NONE), mentions, reached, left);
        }
        return reached;
    }

    private static void mentioned(Mentions by, Map<Path, Mentions> mentions, Set<Path> reached, Deque<Path> left) {
        mentions.forEach((file, other) -> {
            if (by.mentions(file, other) && reached.add(file)) {
                left.push(file);
            }
        });
    }

    private static Collection<Path> ownFiles(ProgramSource program) {
        if (program instanceof ProgramSource.JavaMain java) {
            return List.of(java.file());
        } else if (program instanceof ProgramSource.PythonScript python) {
            return List.of(python.file());
        } else if (program instanceof ProgramSource.ShellScript shell) {
            return List.of(shell.file());
        } else if (program instanceof ProgramSource.ConnectorFile json) {
            return List.of(json.file());
        }
        return List.of();
    }

    /** A cell is the same one after another was put before it. */
    private static ProgramSource wherever(ProgramSource program) {
        return program instanceof ProgramSource.NotebookCells notebook
                ? new ProgramSource.NotebookCells(
                        notebook.file(),
                        notebook.cells().stream()
                                .map(cell -> new NotebookCell(1, cell.source()))
                                .toList())
                : program;
    }

    private static boolean isSource(Path file) {
        return file.toString().matches(".*\\.(java|py|sh|ya?ml|properties)");
    }

    private static boolean isOfAllJava(Path root, Path file) {
        return OF_ALL_JAVA
                .matcher(root.relativize(file).toString().replace('\\', '/'))
                .matches();
    }
}
