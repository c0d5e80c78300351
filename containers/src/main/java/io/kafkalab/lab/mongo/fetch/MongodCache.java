package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * The mongods that were fetched: {@code CACHE/mongod/NAME/mongod}, with a {@link Stamp} beside each.
 *
 * <p>A program is there whole or not at all, whatever ends the fetching, and one process at a time
 * fetches.
 */
public final class MongodCache {
    private static final String PROGRAM = "mongod";

    /** Within this process; between processes it is a lock on a file. */
    private static final ReentrantLock FETCHING = new ReentrantLock();

    private final Path folder;

    /**
     * The cache in a folder.
     *
     * @param cache klab's cache folder, made when it is needed
     */
    public MongodCache(Path cache) {
        this.folder = cache.resolve("mongod");
    }

    /** The programs that were fetched before and are still what they were then. */
    public List<Path> programs() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(it -> it.resolve(PROGRAM))
                    .filter(Stamp::fits)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /**
     * The program of an origin, fetched now unless it is here.
     *
     * @throws FetchException with a sentence if it cannot be had
     */
    public Path fetch(MongodOrigin origin, LabListener listener) throws FetchException {
        try {
            FETCHING.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Text.of("lab.mongo.interrupted"), e);
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Until the channel closes.
                channel.lock();
                Path program = folder.resolve(origin.name()).resolve(PROGRAM);
                return Stamp.fits(program) ? program : fetchAndPlace(origin, listener);
            }
        } catch (IOException e) {
            throw new FetchException(Text.of("lab.mongo.fetch.failed", origin.address(), e.toString()), e);
        } finally {
            FETCHING.unlock();
        }
    }

    private Path fetchAndPlace(MongodOrigin origin, LabListener listener) throws IOException, FetchException {
        // Nobody else fetches now, so what is left of that is left of one that was killed.
        Path work = folder.resolve("fetching");
        Trees.delete(work);
        Files.createDirectory(work);
        try {
            Path fetched = origin.fetch(work, listener);
            Path whole = Files.createDirectory(work.resolve("whole"));
            Path program = Files.move(fetched, whole.resolve(PROGRAM));
            if (!program.toFile().setExecutable(true)) {
                throw new IOException("cannot make executable: " + program);
            }
            Stamp.write(program);
            Path target = folder.resolve(origin.name());
            Trees.delete(target);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            return target.resolve(PROGRAM);
        } finally {
            Trees.delete(work);
        }
    }
}
