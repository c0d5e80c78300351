package io.kafkalab.exercises.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists what is in a folder by name; links are not followed and not listed. */
final class FolderNames extends SimpleFileVisitor<Path> {

    /** A Java program of a student in a class lies this deep: class/student/wrapper/src/main/java/fr/univ/lab/tp/kafka. */
    private static final int DEEPEST = 16;

    private final Path root;
    private final List<String> names = new ArrayList<>();

    private FolderNames(Path root) {
        this.root = root;
    }

    static List<String> below(Path folder) {
        FolderNames visitor = new FolderNames(folder);
        try {
            Files.walkFileTree(folder, Set.of(), DEEPEST, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return visitor.names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        names.add(name(folder) + "/");
        return SubmissionFiles.ignored(root, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            names.add(name(file) + "/");
        } else if (attributes.isRegularFile()) {
            names.add(name(file));
        }
        return FileVisitResult.CONTINUE;
    }

    /** A folder that nobody may read is there all the same; whoever opens it says so. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        names.add(name(file) + "/");
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
