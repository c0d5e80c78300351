package io.kafkalab.exercises.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The commands that a machine has.
 *
 * @param path the folders that hold them, as in {@code PATH}
 */
public record Commands(String path) {

    /** The file behind a command's name, if there is one. */
    public Optional<Path> find(String name) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
