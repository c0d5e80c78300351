package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The commands of the machine that a sandbox is made of.
 *
 * @param needed their names
 * @param files the files of those that the machine has, by their names
 */
public record Tools(List<String> needed, Map<String, Path> files) {

    /** Looks for commands on the path of a toolchain. */
    public static Tools of(Toolchain toolchain, List<String> needed) {
        Commands machine = new Commands(toolchain.path());
        Map<String, Path> files = new TreeMap<>();
        needed.forEach(name -> machine.find(name).ifPresent(file -> files.put(name, file)));
        return new Tools(needed, files);
    }

    /** The first that the machine lacks. */
    public Optional<String> missing() {
        return needed.stream().filter(name -> !files.containsKey(name)).findFirst();
    }

    /**
     * The file of one that is there.
     *
     * @param name one of the needed
     */
    public Path get(String name) {
        return files.get(name);
    }
}
