package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.submission.notebook.NotebookCell;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * What a submission holds for one task, before anything is built.
 *
 * <p>Files are below the submission's root.
 */
public sealed interface ProgramSource {

    /** A Java main class, by its source file. */
    record JavaMain(Path file) implements ProgramSource {}

    /** A Python script. */
    record PythonScript(Path file) implements ProgramSource {}

    /** A shell script. */
    record ShellScript(Path file) implements ProgramSource {}

    /** A command line named in {@code klab.yaml}, run in a copy of the submission's folder by the shell. */
    record CommandLine(String command) implements ProgramSource {}

    /** The configuration of a connector. */
    record ConnectorFile(Path file) implements ProgramSource {}

    /**
     * Cells of a Jupyter notebook, run one after the other.
     *
     * @param file the notebook
     * @param cells those that all tasks share, then those of the task
     */
    record NotebookCells(Path file, List<NotebookCell> cells) implements ProgramSource {
        public NotebookCells {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Nothing was found, though there is a notebook.
     *
     * @param lookedFor the names that were looked for
     * @param why why the notebook does not answer the task, and how it would
     */
    record NotInNotebook(List<String> lookedFor, Text why) implements ProgramSource {
        public NotInNotebook {
            lookedFor = List.copyOf(lookedFor);
        }
    }

    /**
     * Nothing was found.
     *
     * @param lookedFor the names that were looked for
     * @param near files whose names are so close to those that they may be meant
     */
    record Missing(List<String> lookedFor, List<Path> near) implements ProgramSource {
        public Missing {
            lookedFor = List.copyOf(lookedFor);
            near = List.copyOf(near);
        }

        /** The name to advise for the files near it: one of the same language as the first of them, if there is one. */
        public String advised() {
            return lookedFor.stream()
                    .filter(name -> !near.isEmpty() && near.get(0).toString().endsWith(extension(name)))
                    .findFirst()
                    .orElse(lookedFor.get(0));
        }

        private static String extension(String name) {
            return name.substring(name.lastIndexOf('.'));
        }
    }

    /** Several were found, and klab does not guess: {@code klab.yaml} says which. */
    record Ambiguous(List<Path> found) implements ProgramSource {
        public Ambiguous {
            found = List.copyOf(found);
        }
    }
}
