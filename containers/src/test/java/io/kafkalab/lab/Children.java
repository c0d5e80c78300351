package io.kafkalab.lab;

import java.util.List;
import java.util.regex.Pattern;

/** The processes that tests have started in this JVM, and what these have started. */
public final class Children {
    /** By which Surefire looks, now and then, whether Maven lives: a shell and its ps, and what becomes the shell. */
    private static final Pattern SUREFIRES = Pattern.compile(".*\\bps -o .*|.*/jspawnhelper.*");

    private Children() {}

    /** Those that live now. */
    public static List<ProcessHandle> all() {
        return ProcessHandle.current()
                .descendants()
                .filter(child -> child.info()
                        .commandLine()
                        .filter(line -> !SUREFIRES.matcher(line).matches())
                        .isPresent())
                .toList();
    }
}
