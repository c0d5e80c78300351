package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The commands of the machine that the sandbox needs.
 *
 * @param files their files, by their names
 */
record Tools(Map<String, Path> files) {
    private static final List<String> NEEDED = List.of("docker", "bash", "cp", "mkfifo", "setsid");

    /** Those that the machine has. */
    static Tools of(Commands machine) {
        Map<String, Path> files = new TreeMap<>();
        NEEDED.forEach(name -> machine.find(name).ifPresent(file -> files.put(name, file)));
        return new Tools(files);
    }

    /** The first that the machine lacks. */
    Optional<String> missing() {
        return NEEDED.stream().filter(name -> !files.containsKey(name)).findFirst();
    }

    Path get(String name) {
        return files.get(name);
    }

    Docker docker() {
        return new Docker(get("docker"));
    }
}
