package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.files.Trees;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A shared class-data archive: with it a JVM maps the classes of its programs instead of reading, verifying and laying
 * them out. Made once for a JVM, by a training, and kept in klab's cache; a JVM ignores one that does not fit.
 *
 * @param file the archive
 * @param usable whether it is there
 */
record ClassDataArchive(Path file, boolean usable) {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Object IN_THIS_JVM = new Object();

    /** What loads the classes that go into an archive. */
    @FunctionalInterface
    interface Training {
        /**
         * The command to be run.
         *
         * @param option makes its JVM write the archive when it ends
         * @param folder an empty folder for its files, deleted afterwards
         */
        List<String> command(String option, Path folder) throws IOException;
    }

    /**
     * The archive of that name for this JVM, made now unless it is there.
     *
     * @param name what is in it, and of which version
     */
    static ClassDataArchive of(String name, Toolchain toolchain, Training training) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^\\w.+-]", "_");
        Path archives = toolchain.cache().resolve("class-data");
        Path file = archives.resolve(name + "-" + jvm + ".jsa");
        if (Files.isRegularFile(file)) {
            return new ClassDataArchive(file, true);
        }
        try {
            Files.createDirectories(archives);
            return new ClassDataArchive(file, makeAlone(archives, file, training));
        } catch (IOException e) {
            // Programs run without it, only slower: a full or read-only cache must not stop a grading.
            return new ClassDataArchive(file, false);
        }
    }

    /** The JVM options that use it, silent where it does not fit: a JVM's warnings are not its program's output. */
    List<String> options() {
        return usable ? List.of("-XX:SharedArchiveFile=" + file, "-Xlog:disable") : List.of();
    }

    /** What needs to be readable for it. */
    List<Path> reads() {
        return usable ? List.of(file) : List.of();
    }

    private static boolean makeAlone(Path archives, Path file, Training training) throws IOException {
        synchronized (IN_THIS_JVM) {
            try (FileChannel channel = FileChannel.open(
                            archives.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return lock.isValid() && (Files.isRegularFile(file) || make(archives, file, training));
            }
        }
    }

    private static boolean make(Path archives, Path file, Training training) throws IOException {
        Path making = archives.resolve("making");
        Trees.remove(making); // Of one that was killed, since nobody else is here now.
        Path temporary = Files.createDirectory(making).resolve("archive.jsa");
        try {
            List<String> command = training.command(
                    "-XX:ArchiveClassesAtExit=" + temporary, Files.createDirectory(making.resolve("files")));
            boolean made =
                    new Tool(archives, LIMIT).run(command, Map.of()).succeeded() && Files.isRegularFile(temporary);
            if (made) {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return made;
        } finally {
            Trees.remove(making);
        }
    }
}
