package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Toolchain;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the JVM of a Java program is started, so that it is quick and bounded.
 *
 * @param archive of the libraries' classes
 */
record ProgramJvm(ClassDataArchive archive) {
    private static final String TRAINER = "io.kafkalab.exercises.program.trainer.Trainer";
    private static final Pattern TRAINED =
            Pattern.compile("(kafka-clients|mongodb-driver|bson|jackson|gson|commons-csv|slf4j).*");

    /** From this JDK on, a library with native code makes the JVM print warnings. */
    private static final int NATIVE_WARNINGS = 24;

    /** Also without an archive these make a short program quicker, and bound it. */
    private static final List<String> TUNING = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=../tmp",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.stderr.encoding=UTF-8",
            // Only the clients' own chatter: a program may well print by its logger, at the level that it chose.
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka=warn",
            "-Dorg.slf4j.simpleLogger.log.org.mongodb=warn");

    /**
     * For programs on these libraries.
     *
     * @param folder the folder of the jars, named after their content
     */
    static ProgramJvm on(Path folder, List<Path> jars, Toolchain toolchain) {
        return new ProgramJvm(ClassDataArchive.of(
                folder.getFileName().toString(), toolchain, (option, files) -> training(option, jars, toolchain)));
    }

    /** The options. */
    List<String> options() {
        List<String> options = new ArrayList<>(TUNING);
        if (Runtime.version().feature() >= NATIVE_WARNINGS) {
            options.add("--illegal-native-access=allow");
        }
        options.addAll(archive.options());
        return options;
    }

    private static List<String> training(String option, List<Path> jars, Toolchain toolchain) {
        List<String> command = new ArrayList<>(List.of(
                toolchain.java("java").toString(),
                "-XX:+UseSerialGC",
                option,
                "-Xlog:disable",
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                TRAINER));
        jars.stream()
                .filter(jar -> TRAINED.matcher(jar.getFileName().toString()).matches())
                .forEach(jar -> command.add(jar.toString()));
        return command;
    }
}
