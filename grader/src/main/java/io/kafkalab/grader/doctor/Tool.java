package io.kafkalab.grader.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command of this machine.
 *
 * @param path where it is
 */
record Tool(Path path) {

    private static final int PATIENCE_SECONDS = 5;
    private static final Pattern COLOUR = Pattern.compile("\\x1b\\[[0-9;]*m");

    /** The first command of that name in the folders of {@code PATH}. */
    static Optional<Tool> find(String name, String searchPath) {
        return Arrays.stream(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new);
    }

    /** The first line that it prints when it is run with these arguments; empty if it fails or takes too long. */
    Optional<String> answer(String... arguments) {
        List<String> command =
                Stream.concat(Stream.of(path.toString()), Stream.of(arguments)).toList();
        try {
            Path output = Files.createTempFile("klab-doctor", ".txt");
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return Optional.empty();
                }
                return process.exitValue() == 0 ? firstLine(Files.readAllBytes(output)) : Optional.empty();
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<String> firstLine(byte[] output) {
        return new String(output, StandardCharsets.UTF_8)
                .lines()
                .map(line -> COLOUR.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .findFirst();
    }
}
