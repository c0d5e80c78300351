package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.bundle.Bundle;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pinned libraries that Java programs are compiled and run with. */
final class StudentLibraries {
    private static final String TRAINER = "klab-trainer.jar";

    private final Toolchain toolchain;
    private final Path folder;

    StudentLibraries(Toolchain toolchain) {
        this.toolchain = toolchain;
        this.folder = Bundle.of("klab/student").materialise(toolchain.cache());
    }

    /** The jars, in the order of their names. */
    List<Path> jars() {
        return Bundle.jars(folder);
    }

    /** The jars as a class path. */
    String classPath() {
        return jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The libraries' names and versions, for a student to read. */
    String names() {
        return jars().stream()
                .map(jar -> jar.getFileName().toString())
                .filter(name -> !name.equals(TRAINER))
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .collect(Collectors.joining(", "));
    }

    /** The options with which a JVM starts quickly on these libraries. */
    List<String> jvmOptions() {
        return jvm().options();
    }

    /** What a program needs to be able to read for them. */
    List<Path> reads() {
        return Stream.concat(Stream.of(folder), jvm().archive().reads().stream())
                .toList();
    }

    private ProgramJvm jvm() {
        return ProgramJvm.on(folder, jars(), toolchain);
    }
}
