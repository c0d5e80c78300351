package io.kafkalab.exercises.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a submission that are the student's own work: no build output, no repository, no downloaded libraries.
 *
 * <p>Links are not followed and not listed.
 */
public final class SubmissionFiles {
    private static final Set<String> IGNORED =
            Set.of("target", "venv", "node_modules", "__pycache__", "__macosx", "site-packages");

    /** What a virtual environment of Python holds, whatever its name. */
    private static final String VENV = "pyvenv.cfg";

    private SubmissionFiles() {}

    /**
     * All files below a submission's root, in the order of their paths.
     *
     * @throws UncheckedIOException if a folder cannot be read
     */
    public static List<Path> below(Path root) {
        List<Path> files = new ArrayList<>();
        walk(root, files, new ArrayList<>());
        Collections.sort(files);
        return files;
    }

    /**
     * The folders that these files may be in, the root first.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public static List<Path> folders(Path root) {
        List<Path> folders = new ArrayList<>();
        walk(root, new ArrayList<>(), folders);
        return folders;
    }

    private static void walk(Path root, List<Path> files, List<Path> folders) {
        FileVisitor<Path> collector = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(root) && ignored(root, folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            /** What has gone since its folder was read is not there. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
                if (trouble instanceof NoSuchFileException && !file.equals(root)) {
                    return FileVisitResult.CONTINUE;
                }
                throw trouble;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !file.getFileName().toString().startsWith("._")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(root, collector);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root, e);
        }
    }

    /** Whether a file is a test of the student's own, which answers no task. */
    static boolean isTest(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/').matches("(.*/)?src/test/.*");
    }

    /** Whether a folder below a root holds what is not the student's own work. */
    static boolean ignored(Path root, Path folder) {
        String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
        // A package may be called "target": below a source folder these names are the student's.
        boolean inSources =
                root.relativize(folder).toString().replace('\\', '/').matches("(.*/)?src/.*");
        return name.startsWith(".") || (IGNORED.contains(name) && !inSources) || Files.exists(folder.resolve(VENV));
    }
}
