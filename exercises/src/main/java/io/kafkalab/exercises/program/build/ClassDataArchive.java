package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Toolchain;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shared class-data archive of the libraries: with it a JVM maps their classes instead of reading, verifying and laying
 * them out. Made once for a JVM and a set of jars, and kept in klab's cache; a JVM ignores one that does not fit.
 *
 * @param file the archive
 * @param usable whether it is there
 */
record ClassDataArchive(Path file, boolean usable) {
    private static final String TRAINER = "io.kafkalab.exercises.program.trainer.Trainer";
    private static final Pattern TRAINED =
            Pattern.compile("(kafka-clients|mongodb-driver|bson|jackson|gson|commons-csv|slf4j).*");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** From this JDK on, a library with native code makes the JVM print warnings. */
    private static final int NATIVE_WARNINGS = 24;

    private static final Object IN_THIS_JVM = new Object();

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

    /** The archive of a folder of jars, made now unless it is there. */
    static ClassDataArchive of(Path folder, List<Path> jars, Toolchain toolchain) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
        Path archives = toolchain.cache().resolve("class-data");
        Path file = archives.resolve(folder.getFileName() + "-" + jvm + ".jsa");
        if (Files.isRegularFile(file)) {
            return new ClassDataArchive(file, true);
        }
        try {
            Files.createDirectories(archives);
            return new ClassDataArchive(file, makeAlone(archives, file, jars, toolchain));
        } catch (IOException e) {
            // Programs run without it, only slower: a full or read-only cache must not stop a grading.
            return new ClassDataArchive(file, false);
        }
    }

    /** The JVM options that use it. */
    List<String> jvmOptions() {
        List<String> options = new ArrayList<>(TUNING);
        if (Runtime.version().feature() >= NATIVE_WARNINGS) {
            options.add("--illegal-native-access=allow");
        }
        if (usable) {
            options.add("-XX:SharedArchiveFile=" + file);
            // Silent where it does not fit: its warnings are not the program's output.
            options.add("-Xlog:disable");
        }
        return options;
    }

    private static boolean makeAlone(Path archives, Path file, List<Path> jars, Toolchain toolchain)
            throws IOException {
        synchronized (IN_THIS_JVM) {
            try (FileChannel channel = FileChannel.open(
                            archives.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return lock.isValid() && (Files.isRegularFile(file) || make(archives, file, jars, toolchain));
            }
        }
    }

    private static boolean make(Path archives, Path file, List<Path> jars, Toolchain toolchain) throws IOException {
        Path temporary = archives.resolve("making-" + ProcessHandle.current().pid() + ".jsa");
        List<String> command = new ArrayList<>(List.of(
                toolchain.java("java").toString(),
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + temporary,
                "-Xlog:disable",
                "-cp",
                jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                TRAINER));
        jars.stream()
                .filter(jar -> TRAINED.matcher(jar.getFileName().toString()).matches())
                .forEach(jar -> command.add(jar.toString()));
        try {
            boolean made =
                    new Tool(archives, LIMIT).run(command, Map.of()).succeeded() && Files.isRegularFile(temporary);
            if (made) {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
