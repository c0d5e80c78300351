package io.kafkalab.lab.files;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes trees of files, while others may be deleting there, too. */
public final class Trees {
    private Trees() {}

    /**
     * Deletes a file or a folder with all that is in it; one that is not there is fine.
     *
     * @throws UncheckedIOException if something cannot be deleted
     */
    public static void delete(Path path) {
        try {
            remove(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    /** Like {@link #delete}, for those who go on when something cannot be deleted. */
    public static void remove(Path path) throws IOException {
        Files.walkFileTree(path, new Removal());
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        /** Programs leave folders that not even their owner may write into. */
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            open(folder.toFile());
            return FileVisitResult.CONTINUE;
        }

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
            if (file.toFile().canRead() || !open(file.toFile())) {
                throw failure;
            }
            remove(file);
            return FileVisitResult.CONTINUE;
        }

        /** Whether it could be opened to its owner, if it was not. */
        private static boolean open(File folder) {
            boolean opened = folder.canRead() || folder.setReadable(true);
            opened &= folder.canWrite() || folder.setWritable(true);
            return opened && (folder.canExecute() || folder.setExecutable(true));
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
