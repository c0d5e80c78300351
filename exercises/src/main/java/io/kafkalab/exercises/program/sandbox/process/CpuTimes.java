package io.kafkalab.exercises.program.sandbox.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the shell's {@code times} has written. */
public final class CpuTimes {
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})m(\\d{1,2})[.,](\\d{3})s");

    private CpuTimes() {}

    /** The CPU time of the shell's children, all that it waited for, in milliseconds; 0 if it was not written. */
    public static long millis(Path times) {
        if (!Files.isRegularFile(times)) {
            return 0;
        }
        // Last line: user and system time of the children.
        try (Stream<String> lines = Files.lines(times)) {
            Matcher matcher = TIME.matcher(lines.reduce("", (first, second) -> second));
            long millis = 0;
            while (matcher.find()) {
                millis += Long.parseLong(matcher.group(1)) * 60_000
                        + Long.parseLong(matcher.group(2)) * 1_000
                        + Long.parseLong(matcher.group(3));
            }
            return millis;
        } catch (IOException e) {
            return 0;
        }
    }
}
