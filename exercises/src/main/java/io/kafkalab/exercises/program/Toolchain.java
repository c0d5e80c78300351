package io.kafkalab.exercises.program;

import java.nio.file.Path;
import java.util.Optional;

/**
 * With what programs are built and run on this machine. Resolved once, at the edge of klab.
 *
 * @param cache klab's cache folder, made when it is needed
 * @param javaHome the JDK that compiles and runs Java programs
 * @param python the interpreter named by {@code KLAB_PYTHON}, used as it is; else klab makes an environment of its own
 * @param path the folders where programs find the machine's commands, as in {@code PATH}
 * @param offline {@code KLAB_OFFLINE=1}: never fetch anything
 */
public record Toolchain(Path cache, Path javaHome, Optional<Path> python, String path, boolean offline) {

    /** The JDK of this JVM, the machine's {@code PATH}, and what {@code KLAB_PYTHON} and {@code KLAB_OFFLINE} say. */
    public static Toolchain ofThisMachine(Path cache) {
        return new Toolchain(
                cache,
                Path.of(System.getProperty("java.home")),
                Optional.ofNullable(System.getenv("KLAB_PYTHON"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of),
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin"),
                "1".equals(System.getenv("KLAB_OFFLINE")));
    }

    /** A program of the JDK. */
    public Path java(String program) {
        return javaHome.resolve("bin").resolve(program);
    }
}
