package io.kafkalab.grader.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * A few lines at the end of a terminal's output that are redrawn in place. What else is to be said goes above them.
 *
 * <p>Each change is one write, so that nobody sees half of it. When the window has become narrower, terminals break the
 * lines that stand there: how many rows they take by now is computed from the window's size, not from what was drawn.
 */
final class Panel {

    private static final String TO_LINE_START = "\r";
    private static final String UP = "\u001b[%dA";
    private static final String ERASE_BELOW = "\u001b[J";

    private final PrintStream out;
    private final Window window;
    private List<String> drawn = List.of();

    /** @param out a terminal, on which nobody else writes */
    Panel(PrintStream out, Window window) {
        this.out = out;
        this.window = window;
    }

    /** Shows these lines in place of those shown; what does not fit into the window is cut. */
    synchronized void show(List<String> lines) {
        change(List.of(), lines);
    }

    /** Puts lines above, for good. */
    synchronized void above(List<String> lines) {
        change(lines, drawn);
    }

    /** How large the window is. */
    Window.Size size() {
        return window.size();
    }

    /** Takes the panel away. */
    void clear() {
        show(List.of());
    }

    private void change(List<String> above, List<String> lines) {
        Window.Size size = window.size();
        // The last column stays free: what some terminals do after it, others do not.
        List<String> fitting = lines.stream()
                .limit(Math.max(1, size.rows() - 1))
                .map(line -> Columns.cut(line, size.columns() - 1))
                .toList();
        if (above.isEmpty() && fitting.equals(drawn)) {
            return;
        }
        StringBuilder text = new StringBuilder(erasing(size.columns()));
        above.forEach(line -> text.append(line).append('\n'));
        out.print(text.append(String.join("\n", fitting)));
        out.flush();
        drawn = fitting;
    }

    private String erasing(int columns) {
        if (drawn.isEmpty()) {
            return "";
        }
        int rows = drawn.stream()
                .mapToInt(line -> Math.max(1, (Columns.of(line) + columns - 1) / columns))
                .sum();
        return TO_LINE_START + (rows > 1 ? UP.formatted(rows - 1) : "") + ERASE_BELOW;
    }
}
