package io.kafkalab.exercises.program.notebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The source of a cell as plain Python: IPython's own lines are put into Python's words, or left out. */
final class PythonCell {
    private PythonCell() {}

    static Translated translate(String source) {
        return CellMagic.translate(source).orElseGet(() -> lines(source));
    }

    /** Python with lines of IPython's among it; every line keeps its number. */
    static Translated lines(String source) {
        List<String> lines = source.lines().toList();
        BitSet starts = StatementStarts.of(lines, LineMagic::is);
        List<String> python = new ArrayList<>();
        List<String> shell = new ArrayList<>();
        List<Translated.Note> notes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!starts.get(i) || !LineMagic.is(lines.get(i))) {
                python.add(lines.get(i));
                continue;
            }
            StringBuilder line = new StringBuilder(lines.get(i));
            int further = 0;
            while (line.toString().endsWith("\\") && i + 1 < lines.size()) {
                i++;
                further++;
                line.append('\n').append(lines.get(i));
            }
            Translated translated = LineMagic.translate(line.toString());
            python.add(translated.python() + "\n".repeat(further));
            shell.addAll(translated.shell());
            notes.addAll(translated.notes());
        }
        return new Translated(String.join("\n", python), shell, notes);
    }
}
