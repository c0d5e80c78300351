package io.kafkalab.exercises.program.notebook;

import io.kafkalab.exercises.submission.notebook.NotebookCell;
import io.kafkalab.text.Text;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells of a notebook as one Python program, which run with {@code --check} looks for errors of syntax and runs nothing.
 *
 * @param text the program
 * @param shell the shell commands that it runs, one a line
 * @param notes what was left out, and why
 */
public record NotebookProgram(String text, String shell, List<Text> notes) {
    private static final String RUNNER = "/klab/python/notebook.py";
    private static final String CELLS = "CELLS = []";
    private static final String NOTEBOOK = "NOTEBOOK = \"\"";

    public NotebookProgram {
        notes = List.copyOf(notes);
    }

    /**
     * The program.
     *
     * @param notebook the path of the notebook from the root of the submission, with slashes
     * @param cells its cells, in the order in which they run
     */
    public static NotebookProgram of(String notebook, List<NotebookCell> cells) {
        String name = notebook.substring(notebook.lastIndexOf('/') + 1);
        List<String> literals = new ArrayList<>();
        List<String> shell = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (NotebookCell cell : cells) {
            Translated translated = PythonCell.translate(cell.source());
            literals.add("    (" + Literal.of(name + ", cell " + cell.number()) + ", " + Literal.of(translated.python())
                    + "),\n");
            shell.addAll(translated.shell());
            Text where = Text.of("notebook.cell", name, cell.number());
            translated.notes().forEach(note -> notes.add(note.in(where)));
        }
        String all = literals.stream().collect(Collectors.joining("", "CELLS = [\n", "]"));
        String text =
                runner().replace(NOTEBOOK, "NOTEBOOK = " + Literal.of(notebook)).replace(CELLS, all);
        return new NotebookProgram(text, String.join("\n", shell), notes);
    }

    private static String runner() {
        try (InputStream in = NotebookProgram.class.getResourceAsStream(RUNNER)) {
            if (in == null) {
                throw new FileNotFoundException(RUNNER);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RUNNER, e);
        }
    }
}
