package io.kafkalab.exercises.submission.notebook;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A notebook: its code cells, by the tasks that they are marked for.
 *
 * @param file the file
 * @param cells its code cells, in their order
 */
public record Notebook(Path file, List<NotebookCell> cells) {
    private static final String EXTENSION = ".ipynb";
    private static final String TASKS =
            Arrays.stream(Task.values()).map(Task::id).collect(Collectors.joining(", "));

    public Notebook {
        cells = List.copyOf(cells);
    }

    /** Whether a file of this name is a notebook. */
    public static boolean named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * Reads a notebook.
     *
     * @throws NotebookUnreadable if it is none, or none that klab can run
     */
    public static Notebook read(Path file) throws NotebookUnreadable {
        return new Notebook(file, new NotebookFile(file).codeCells());
    }

    /**
     * The cells that answer a task: those that all tasks share, then those of the task, each in their order. A notebook
     * without any mark that is named after a task answers it as a whole.
     *
     * @return empty if it does not answer the task
     */
    public List<NotebookCell> of(Task task) {
        List<NotebookCell> own = marked(task.id());
        if (!own.isEmpty()) {
            return Stream.concat(marked(Marks.COMMON).stream().filter(cell -> !own.contains(cell)), own.stream())
                    .toList();
        }
        return isMarked() || !isNamedAfter(task) ? List.of() : cells;
    }

    /** Why it does not answer a task, and how it would. */
    public Text missing(Task task) {
        return wrongMark(task)
                .orElseGet(() -> isMarked()
                        ? Text.of("notebook.no-cell", file.getFileName(), task.id())
                        : Text.of("notebook.unmarked", file.getFileName(), TASKS));
    }

    /** The first cell whose mark names no task but is more like this one's name than like any other's. */
    private Optional<Text> wrongMark(Task task) {
        for (NotebookCell cell : cells) {
            for (String name : Marks.of(cell.source()).names()) {
                if (!name.equals(Marks.COMMON) && Task.of(name).isEmpty() && nearest(name) == task) {
                    String names = TASKS + ", " + Marks.COMMON;
                    return Optional.of(Text.of("notebook.mark", file.getFileName(), cell.number(), name, names));
                }
            }
        }
        return Optional.empty();
    }

    private static Task nearest(String name) {
        return Collections.min(
                List.of(Task.values()),
                Comparator.comparing(
                        task -> LevenshteinDistance.getDefaultInstance().apply(task.id(), name)));
    }

    private boolean isMarked() {
        return cells.stream().anyMatch(cell -> !Marks.of(cell.source()).names().isEmpty());
    }

    private boolean isNamedAfter(Task task) {
        return file.getFileName().toString().equalsIgnoreCase(task.id() + EXTENSION);
    }

    private List<NotebookCell> marked(String name) {
        return cells.stream().filter(cell -> Marks.of(cell.source()).has(name)).toList();
    }
}
