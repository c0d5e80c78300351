package io.kafkalab.exercises.program.sandbox.bubblewrap;

import java.nio.file.Path;

/** Where a program finds what is its own; in a folder that no machine has, so that nothing of one is hidden. */
final class Layout {
    /** Its files and the CSV, read-only. */
    static final Path APP = Path.of("/klab/app");

    /** Copies of them; where it starts, and its home. */
    static final Path WORK = Path.of("/klab/work");

    /** The sockets that lead to the lab. */
    static final Path LAB = Path.of("/klab/lab");

    /** For its temporary files. */
    static final Path TEMPORARY = Path.of("/tmp");

    /** The same beside the working directory, where klab's own JVM options look for it. */
    static final Path BESIDE = Path.of("/klab/tmp");

    static final Path CSV = WORK.resolve("usagers-2022.csv");

    private Layout() {}
}
