package io.kafkalab.exercises.program.notebook;

import io.kafkalab.text.Text;
import java.util.List;

/**
 * What became of a cell, or of a line of one.
 *
 * @param python Python, with as many lines
 * @param shell the commands that it runs in a shell
 * @param notes what was left out, and why
 */
record Translated(String python, List<String> shell, List<Note> notes) {

    /** A line that was left out. */
    record Note(String key, String line) {
        Text in(Text cell) {
            return Text.of(key, cell, line);
        }
    }

    Translated {
        shell = List.copyOf(shell);
        notes = List.copyOf(notes);
    }

    /** Python alone. */
    static Translated python(String text) {
        return new Translated(text, List.of(), List.of());
    }

    /** Python that runs a command in a shell. */
    static Translated shell(String text, String command) {
        return new Translated(text, List.of(command), List.of());
    }

    /** Left out, and told why by the message of that key. */
    static Translated leftOut(String text, String key, String line) {
        return new Translated(text, List.of(), List.of(new Note(key, line)));
    }
}
