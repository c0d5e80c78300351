package io.kafkalab.grader.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where klab writes: the report on standard output, progress and problems on standard error.
 *
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param ink how standard output is coloured
 * @param live whether standard error is a terminal, on which a line can be redrawn
 * @param width how long a line may be, in columns
 * @param keys whether somebody can press keys: standard input and output are a terminal
 */
public record Console(PrintStream out, PrintStream err, Ink ink, boolean live, int width, boolean keys) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int WIDEST = 110;
    private static final int NARROWEST = 60;

    /** A console without keys. */
    public Console(PrintStream out, PrintStream err, Ink ink, boolean live, int width) {
        this(out, err, ink, live, width, false);
    }

    /** The console of this process; the launcher script says which of its streams are terminals. */
    public static Console ofProcess(Map<String, String> environment) {
        boolean terminal = Boolean.getBoolean("klab.terminal.out");
        boolean colours = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                colours ? Ink.COLOURED : Ink.PLAIN,
                Boolean.getBoolean("klab.terminal.err") && !"dumb".equals(environment.get("TERM")),
                terminal ? terminalWidth() : DEFAULT_WIDTH,
                terminal && Boolean.getBoolean("klab.terminal.in") && !"dumb".equals(environment.get("TERM")));
    }

    /** This console for people alone, where standard output is for programs: all on standard error. */
    public Console onErrorOnly() {
        return new Console(err, err, Ink.PLAIN, false, width);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Lines longer than a book's are hard to read, however wide the window. */
    private static int terminalWidth() {
        int width = CommandSpec.create().usageMessage().autoWidth(true).width();
        return Math.min(Math.max(width, NARROWEST), WIDEST);
    }
}
