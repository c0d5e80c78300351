package io.kafkalab.lab.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of resources that is needed as files, such as the jars of a class path.
 *
 * <p>It is unpacked once into klab's cache and found there afterwards. The folder's name holds a
 * digest of the contents, so that another version of klab never meets the files of this one.
 */
public final class Bundle {
    private final String folder;
    private final ClassLoader loader;

    Bundle(String folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /**
     * The bundle in a folder of the class path.
     *
     * @param folder the folder's name, without slashes at its ends, for example {@code klab/lab}
     */
    public static Bundle of(String folder) {
        return new Bundle(folder, Bundle.class.getClassLoader());
    }

    /**
     * Unpacks this bundle unless the cache has it. Safe when several processes do so at once.
     *
     * @param cache klab's cache folder
     * @return the folder that holds this bundle's files, with the sub-folders that it has as resources
     * @throws UncheckedIOException if the bundle cannot be read or the cache cannot be written
     */
    public Path materialise(Path cache) {
        try (BundleSource source = BundleSource.open(folder, loader)) {
            List<BundleSource.Entry> entries = source.entries();
            String name = folder.replace('/', '-') + "-" + Digest.of(entries);
            Path target = cache.resolve("bundles").resolve(name);
            if (!Files.isDirectory(target)) {
                unpack(source, entries, target);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + folder + " into " + cache, e);
        }
    }

    /** The jars directly in a folder, in the order of their names, as a class path takes them. */
    public static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static void unpack(BundleSource source, List<BundleSource.Entry> entries, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        // Not a temporary directory of the JDK's: those are closed to sandboxed programs of other users.
        Path temporary = Files.createDirectory(target.resolveSibling("unpacking-" + UUID.randomUUID()));
        try {
            for (BundleSource.Entry entry : entries) {
                Path file = temporary.resolve(entry.name());
                Files.createDirectories(file.getParent());
                source.copy(entry, file);
            }
            moveUnlessThere(temporary, target);
        } finally {
            delete(temporary);
        }
    }

    private static void moveUnlessThere(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            // Another process was quicker, with the same contents.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
