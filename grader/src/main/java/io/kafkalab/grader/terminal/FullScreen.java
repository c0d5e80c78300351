package io.kafkalab.grader.terminal;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The whole window, for as long as this is open: what stood there before comes back afterwards.
 *
 * <p>Each change is one write, so that nobody sees half of it. Safe for use by several threads.
 */
public final class FullScreen implements AutoCloseable {

    private static final String ENTER = "\u001b[?1049h\u001b[?25l\u001b[2J";
    private static final String LEAVE = "\u001b[?25h\u001b[?1049l";
    private static final String HOME = "\u001b[H";
    private static final String END_OF_LINE = "\u001b[0m\u001b[K";
    private static final String ERASE_BELOW = "\u001b[J";

    private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

    private final PrintStream out;
    private final Window window;
    private List<String> shown = List.of();
    private Window.Size size;
    private boolean closed;

    FullScreen(PrintStream out, Window window) {
        this.out = out;
        this.window = window;
        this.size = window.size();
        out.print(ENTER);
        out.flush();
    }

    /** The window of this process. */
    public static FullScreen open(PrintStream out) {
        return new FullScreen(out, Window.ofProcess());
    }

    /** How many lines fit. */
    public int rows() {
        return window.size().rows();
    }

    /** How long a line may be, in columns; the last column stays free. */
    public int columns() {
        return window.size().columns() - 1;
    }

    /** Shows these lines in place of those shown; what does not fit is left out. */
    public synchronized void show(List<String> lines) {
        Window.Size now = window.size();
        List<String> fitting =
                lines.stream().limit(now.rows()).map(line -> fitting(line, now)).toList();
        if (closed || fitting.equals(shown) && now.equals(size)) {
            return;
        }
        out.print(HOME + String.join(END_OF_LINE + "\r\n", fitting) + END_OF_LINE + ERASE_BELOW);
        out.flush();
        shown = fitting;
        size = now;
    }

    /** A line that has to be cut loses its colours. */
    private static String fitting(String line, Window.Size size) {
        String plain = COLOURS.matcher(line).replaceAll("");
        int columns = size.columns() - 1;
        return Columns.of(plain) <= columns ? line : Columns.cut(plain, columns);
    }

    /** Gives the window back. Safe to call again. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            out.print(LEAVE);
            out.flush();
        }
    }
}
