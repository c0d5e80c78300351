package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The temporary folder of one lab, readable by its owner alone.
 *
 * <p>A lock on a file in it says that its lab lives; a folder whose grader was killed is deleted by
 * the next lab.
 */
final class LabFolder {
    private static final String PREFIX = "klab-lab-";
    private static final String LOCK = "lock";
    private static final int SHOWN_LINES = 15;

    private final Path path;
    private final FileChannel lock;

    private LabFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static LabFolder create() {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            deleteAbandoned(parent);
            Path path = Files.createTempDirectory(parent, PREFIX).toRealPath();
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            return new LabFolder(path, lock);
        } catch (IOException e) {
            throw new LabException(Text.of("lab.embedded.folder", parent, FileTrouble.of(e)), e);
        }
    }

    Path path() {
        return path;
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

    /** The names that the lab's process knows. */
    Path names() {
        return path.resolve("hosts");
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

    /** Deletes it with all that is in it. Safe to call again. */
    void delete() {
        try {
            lock.close();
            Trees.remove(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isAbandoned(folder)) {
                    Trees.remove(folder);
                }
            }
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isWritable(file)) {
            return false; // Just being made, or somebody else's.
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException e) {
            return false; // A lab of this JVM.
        }
    }
}
