package io.kafkalab.grader.watch;

import io.kafkalab.grader.terminal.Keyboard;
import java.util.Locale;
import java.util.Optional;

/** What a key asks for. */
sealed interface Press {

    /** The next hint on the chosen task. */
    record NextHint() implements Press {}

    /** What was observed, as a table, or back. */
    record Evidence() implements Press {}

    /** The statement of the chosen task, or back. */
    record Statement() implements Press {}

    /** The commands to look with one's own eyes, or back. */
    record OwnEyes() implements Press {}

    /** Run all tasks. */
    record RunAll() implements Press {}

    /** Run the chosen task again. */
    record RunAgain() implements Press {}

    /** The end. */
    record Quit() implements Press {}

    /**
     * Choose a task.
     *
     * @param number its place in the list, from 1
     */
    record Choose(int number) implements Press {}

    /**
     * Move through what does not fit.
     *
     * @param lines down, or up if negative
     */
    record Scroll(int lines) implements Press {}

    /** What a key asks for; empty if nothing. */
    static Optional<Press> of(String key) {
        return Optional.ofNullable(
                switch (key.toLowerCase(Locale.ROOT)) {
                    case "h" -> new NextHint();
                    case "e" -> new Evidence();
                    case "s" -> new Statement();
                    case "v" -> new OwnEyes();
                    case "a" -> new RunAll();
                    case "r" -> new RunAgain();
                    case "q" -> new Quit();
                    case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> new Choose(Integer.parseInt(key));
                    case "j", " " -> new Scroll(1);
                    case "k" -> new Scroll(-1);
                    default -> arrow(key);
                });
    }

    private static Press arrow(String key) {
        if (key.equals(Keyboard.DOWN)) {
            return new Scroll(1);
        }
        return key.equals(Keyboard.UP) ? new Scroll(-1) : null;
    }
}
