package io.kafkalab.exercises.program.sandbox.inside;

import java.nio.file.Path;

/** Where a program finds what is its own; in a folder that no machine has, so that nothing of one is hidden. */
public final class Layout {
    /** Its files and the CSV, read-only. */
    public static final Path APP = Path.of("/klab/app");

    /** Copies of them; where it starts, and its home. */
    public static final Path WORK = Path.of("/klab/work");

    /** The sockets that lead to the lab. */
    public static final Path LAB = Path.of("/klab/lab");

    /** For its temporary files. */
    public static final Path TEMPORARY = Path.of("/tmp");

    /** The same beside the working directory, where klab's own JVM options look for it. */
    public static final Path BESIDE = Path.of("/klab/tmp");

    public static final Path CSV = WORK.resolve("usagers-2022.csv");

    private Layout() {}
}
