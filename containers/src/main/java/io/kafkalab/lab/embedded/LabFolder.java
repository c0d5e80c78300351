package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The temporary folder of one lab, readable by its owner alone. */
record LabFolder(Path path) {
    private static final int SHOWN_LINES = 15;

    static LabFolder create() {
        try {
            return new LabFolder(Files.createTempDirectory("klab-lab-").toRealPath());
        } catch (IOException e) {
            throw new LabException(Text.of("lab.embedded.folder", System.getProperty("java.io.tmpdir"), e), e);
        }
    }

    /** The broker's data. */
    Path data() {
        return path.resolve("kafka");
    }

    /** The log of the lab's process. */
    Path log() {
        return path.resolve("lab.log");
    }

    /** What the lab's process says besides: crashes of its JVM. */
    Path errors() {
        return path.resolve("lab.err");
    }

    /** The settings of the lab's process, until it has read them. */
    Path settings() {
        return path.resolve("lab.properties");
    }

    /** The last lines of what the lab's process has written. */
    String lastWords() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
            if (lines.isEmpty() && Files.exists(errors())) {
                lines = Files.readAllLines(errors());
            }
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Deletes it with all that is in it. */
    void delete() {
        try {
            if (Files.exists(path)) {
                Files.walkFileTree(path, new Deletion());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    /** A process that was just killed may still lose files while we look. */
    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
