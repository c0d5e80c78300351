package io.kafkalab.exercises.program;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Removes folders that programs have written into. */
public final class Folders {

    private Folders() {}

    /**
     * Removes a folder with all that is in it, if it is there; links are removed, never followed.
     *
     * @throws UncheckedIOException if something cannot be removed
     */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Remover());
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        /** A folder that its owner may not read is made readable, once. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            File folder = file.toFile();
            if (folder.canRead()
                    || !(folder.setReadable(true) && folder.setExecutable(true) && folder.setWritable(true))) {
                throw failure;
            }
            delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
