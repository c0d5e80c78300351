package io.kafkalab.grader.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** A file of a CI server, named by an environment variable, to which a step adds what it has to say. */
public final class EnvironmentFile {

    private final Path path;

    private EnvironmentFile(Path path) {
        this.path = path;
    }

    /** The file that the variable names; empty where it names none. */
    public static Optional<EnvironmentFile> of(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable))
                .filter(name -> !name.isBlank())
                .map(name -> new EnvironmentFile(Path.of(name)));
    }

    /** How many bytes it has already. */
    public long size() {
        return path.toFile().length();
    }

    /**
     * Adds to its end.
     *
     * @throws ReportNotWritten if that fails
     */
    public void append(String text) {
        try {
            Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw ReportFolder.problem(path, e);
        }
    }
}
