package io.kafkalab.exercises.program.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the JDK's compiler on the sources of a submission. */
interface Compiler {
    /** How long it may take. */
    Duration LIMIT = Duration.ofSeconds(60);

    /**
     * What is to be compiled. Relative paths are meant from the root of the submission's files.
     *
     * @param files the sources
     * @param sourcePath where further sources are looked for; nowhere if empty
     * @param classPath what they are compiled with
     * @param output the folder for the classes; there already
     */
    record Order(List<Path> files, String sourcePath, String classPath, Path output) {
        private static final int MOST_ERRORS = 20;

        /** The options; nothing of the submission runs, so no annotation processors. */
        List<String> options() {
            return List.of(
                    "-proc:none",
                    "-nowarn",
                    "-Xmaxerrs",
                    String.valueOf(MOST_ERRORS),
                    "-encoding",
                    "UTF-8",
                    "-cp",
                    classPath,
                    "-sourcepath",
                    sourcePath,
                    "-d",
                    output.toString());
        }
    }

    /** Whether the JDK has a compiler at all. */
    boolean isThere();

    /** Compiles; what the compiler says names files from that root, as the student's own compiler would. */
    Tool.Result compile(Order order);
}
