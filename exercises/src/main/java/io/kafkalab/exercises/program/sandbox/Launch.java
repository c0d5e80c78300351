package io.kafkalab.exercises.program.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command that is to be started.
 *
 * @param display the command as a student would type it
 * @param command the command and its arguments; absolute paths are the machine's, and are the same in every sandbox
 * @param environment its environment, but for what depends on the sandbox: {@code HOME}, {@code TMPDIR} and
 *     {@code USAGERS_CSV} are set by it
 * @param files the folder of the files that are its own
 * @param reads the files and folders that it needs besides those and the system's: libraries, classes, interpreters
 */
public record Launch(
        String display, List<String> command, Map<String, String> environment, Path files, List<Path> reads) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
        reads = List.copyOf(reads);
    }
}
