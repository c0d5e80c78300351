package io.kafkalab.lab.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A temporary folder of this process, readable by its owner alone.
 *
 * <p>A lock on a file in it says that its process lives. What a killed process left is deleted when the next folder is
 * made.
 */
public final class OwnedFolder implements AutoCloseable {
    private static final String PREFIX = "klab-";
    private static final String LOCK = "lock";
    private static final String UNLOCKED = ".new";
    private static final Pattern NAME = Pattern.compile(PREFIX + "[a-z]+-\\d+");

    /** Nobody takes that long to make a folder. */
    private static final Duration MAKING = Duration.ofMinutes(5);

    /** To look at a lock of one's own gives it up on POSIX systems: these are never looked at. */
    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private OwnedFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes a folder among the temporary files.
     *
     * @param kind what it is for, as part of its name
     */
    public static OwnedFolder create(String kind) throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        deleteAbandoned(parent);
        Path path = make(parent, kind);
        // Under its name only once it is locked: nobody finds it free.
        Path file = path.resolve(LOCK + UNLOCKED);
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(file, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        return new OwnedFolder(path, lock);
    }

    /** Whoever looks for abandoned folders meanwhile finds either none yet, or one that is known as this process's. */
    private static synchronized Path make(Path parent, String kind) throws IOException {
        Path path = Files.createTempDirectory(parent, PREFIX + kind + "-");
        OF_THIS_PROCESS.add(path);
        return path;
    }

    /** Deletes what killed processes left among the temporary files. */
    public static void deleteAbandoned() throws IOException {
        deleteAbandoned(Path.of(System.getProperty("java.io.tmpdir")).toRealPath());
    }

    /** The folder, without links in its path. */
    public Path path() {
        return path;
    }

    /**
     * Deletes it with all that is in it. Safe to call again.
     *
     * @throws UncheckedIOException if something cannot be deleted
     */
    @Override
    public void close() {
        try {
            lock.close();
            Trees.remove(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        } finally {
            OF_THIS_PROCESS.remove(path);
        }
    }

    /** One thread at a time: a second lock on one file is refused within a process, even to look whether it is free. */
    private static synchronized void deleteAbandoned(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!OF_THIS_PROCESS.contains(folder) && (isAbandoned(folder) || isStillborn(folder))) {
                    deleteIfPossible(folder);
                }
            }
        }
    }

    /** What somebody else's process is deleting at the same time, or may alone delete, is left to it. */
    private static void deleteIfPossible(Path folder) {
        try {
            Trees.remove(folder);
        } catch (IOException e) {
            // The next one tries again: what is left of another must not keep this one from its work.
            return;
        }
    }

    /** Whether its process was killed as it made it, so that it never got its lock. */
    private static boolean isStillborn(Path folder) throws IOException {
        boolean another = !NAME.matcher(folder.getFileName().toString()).matches() || !Files.isReadable(folder);
        if (another || Files.exists(folder.resolve(LOCK))) {
            return false; // Somebody else's may not even be looked into.
        }
        try (Stream<Path> content = Files.list(folder)) {
            Instant made = Files.getLastModifiedTime(folder).toInstant();
            return made.isBefore(Instant.now().minus(MAKING))
                    && content.allMatch(file -> file.endsWith(LOCK + UNLOCKED));
        } catch (NoSuchFileException e) {
            return false; // Deleted meanwhile, by the process that had it.
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        if (!Files.isWritable(file)) {
            return false; // Just being made, or somebody else's, or none of these folders.
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (NoSuchFileException e) {
            return false; // Deleted meanwhile.
        }
    }
}
