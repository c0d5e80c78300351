package io.kafkalab.grader.terminal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.Signals;

/** The window that the terminal is shown in, whose size may change at any time. */
final class Window {

    /**
     * A size.
     *
     * @param rows at least 1
     * @param columns at least 1
     */
    record Size(int rows, int columns) {}

    private static final Size USUAL = new Size(24, 80);
    private static final Pattern ANSWER = Pattern.compile("\\s*([1-9]\\d{0,4}) ([1-9]\\d{0,4})\\s*");

    private final Supplier<Optional<Size>> ask;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private Size size = USUAL;

    /** @param ask asks for the size now; empty if it cannot be known */
    Window(Supplier<Optional<Size>> ask) {
        this.ask = ask;
    }

    /** The window of this process, which is asked again whenever the system says that it has changed. */
    static Window ofProcess() {
        Window window = new Window(() -> Stty.ask("size").flatMap(Window::sizeIn));
        Signals.register("WINCH", window::change);
        return window;
    }

    /** Says that the size may be another now. */
    void change() {
        changed.set(true);
    }

    /** Its size. */
    synchronized Size size() {
        if (changed.getAndSet(false)) {
            size = ask.get().orElse(size);
        }
        return size;
    }

    /** Rows and columns, as {@code stty size} prints them; a terminal that does not know them says 0. */
    static Optional<Size> sizeIn(String answer) {
        Matcher match = ANSWER.matcher(answer);
        return match.matches()
                ? Optional.of(new Size(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
