package io.kafkalab.exercises.submission.notebook;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notebooks of a submission: those that can be read, and why others cannot. */
public final class Notebooks {
    private final List<Notebook> readable = new ArrayList<>();
    private final List<Text> problems = new ArrayList<>();

    /** Reads those among the files of a submission. */
    public Notebooks(List<Path> files) {
        for (Path file : files) {
            if (Notebook.named(file.getFileName().toString())) {
                try {
                    readable.add(Notebook.read(file));
                } catch (NotebookUnreadable e) {
                    problems.add(e.sentence());
                }
            }
        }
    }

    /** The cells that answer a task, by the notebook that they are in. */
    public Map<Path, List<NotebookCell>> of(Task task) {
        Map<Path, List<NotebookCell>> cells = new LinkedHashMap<>();
        for (Notebook notebook : readable) {
            if (!notebook.of(task).isEmpty()) {
                cells.put(notebook.file(), notebook.of(task));
            }
        }
        return cells;
    }

    /** Why no notebook answers a task; empty if there is no notebook. */
    public Optional<Text> missing(Task task) {
        return problems.stream()
                .findFirst()
                .or(() -> readable.stream()
                        .map(notebook -> notebook.missing(task))
                        .findFirst());
    }
}
