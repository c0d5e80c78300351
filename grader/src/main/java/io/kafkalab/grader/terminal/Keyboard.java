package io.kafkalab.grader.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys of a terminal, heard one by one as they are pressed, not shown, for as long as this is open. Ctrl-C stays what it
 * is. Where {@code stty} is missing, keys are heard once Enter is pressed.
 */
public final class Keyboard implements AutoCloseable {

    /** What an arrow key is heard as. */
    public static final String UP = "\u001b[A";

    /** What an arrow key is heard as. */
    public static final String DOWN = "\u001b[B";

    private static final int ESCAPE = 0x1b;

    private final Optional<String> before;

    private Keyboard(Optional<String> before) {
        this.before = before;
    }

    /**
     * Begins to listen.
     *
     * @param in what is typed
     * @param heard hears each key, as what it types; from a thread of its own
     * @param end hears that nothing will be typed any more
     */
    public static Keyboard open(InputStream in, Consumer<String> heard, Runnable end) {
        Keyboard keyboard = new Keyboard(Stty.ask("-g").map(String::strip));
        if (keyboard.before.isPresent()) {
            Stty.ask("-icanon", "-echo", "min", "1", "time", "0");
        }
        Thread thread = new Thread(() -> listen(in, heard, end), "klab-keys");
        thread.setDaemon(true);
        thread.start();
        return keyboard;
    }

    private static void listen(InputStream in, Consumer<String> heard, Runnable end) {
        byte[] typed = new byte[64];
        try {
            for (int length = in.read(typed); length >= 0; length = in.read(typed)) {
                keys(new String(typed, 0, length, StandardCharsets.UTF_8)).forEach(heard);
            }
        } catch (IOException e) {
            // A terminal that is gone types nothing any more.
            end.run();
            return;
        }
        end.run();
    }

    /** The keys that type this: a letter each, or an escape sequence. */
    static List<String> keys(String typed) {
        List<String> keys = new ArrayList<>();
        int at = 0;
        while (at < typed.length()) {
            int end = at + Character.charCount(typed.codePointAt(at));
            if (typed.charAt(at) == ESCAPE && end < typed.length() && "[O".indexOf(typed.charAt(end)) >= 0) {
                end++;
                while (end < typed.length() && !Character.isLetter(typed.charAt(end)) && typed.charAt(end) != '~') {
                    end++;
                }
                end = Math.min(end + 1, typed.length());
            }
            keys.add(typed.substring(at, end).replace("\u001bO", "\u001b["));
            at = end;
        }
        return keys;
    }

    /** Leaves the terminal as it was. Safe to call again. */
    @Override
    public void close() {
        before.ifPresent(Stty::ask);
    }
}
