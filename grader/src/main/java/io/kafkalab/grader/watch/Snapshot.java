package io.kafkalab.grader.watch;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * What the files of some work hold at one time, so that a file that was only touched, or written again with the same content,
 * has not changed. What editors put beside a file while they save it is no part of the work.
 *
 * @param files each file's stamp, by its path below the root
 */
record Snapshot(Map<Path, Stamp> files) {

    static final Snapshot NONE = new Snapshot(Map.of());

    private static final Pattern EDITORS =
            Pattern.compile("\\..*|.*~|.*\\.(swp|swx|swo|tmp|bak)|4913|.*___jb_(tmp|old)___|#.*#");

    /** A file of that age may be changed again without another time of change: file systems count in steps. */
    private static final long YOUNG_MILLIS = Duration.ofSeconds(3).toMillis();

    /** Of a larger file, its time of change stands for its content: no program is that large. */
    private static final long LARGEST = 8L << 20;

    /**
     * What tells whether a file has changed.
     *
     * @param size its size, in bytes
     * @param changed when it was changed, in milliseconds since 1970
     * @param file what tells it from another that took its name
     * @param taken when this was found out, in milliseconds since 1970
     * @param sum of its content
     */
    record Stamp(long size, long changed, String file, long taken, long sum) {
        /** Whether the file may hold something else than then. */
        private boolean isDoubtful(BasicFileAttributes now) {
            return size != now.size()
                    || changed != now.lastModifiedTime().toMillis()
                    || !file.equals(String.valueOf(now.fileKey()))
                    || taken - changed < YOUNG_MILLIS;
        }
    }

    Snapshot {
        files = Map.copyOf(files);
    }

    /**
     * The files now.
     *
     * @param root the folder of the work
     * @param before an earlier look, which saves reading what has not changed since
     */
    static Snapshot of(Path root, Snapshot before) {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path file : SubmissionFiles.below(root)) {
            if (!EDITORS.matcher(file.getFileName().toString()).matches()) {
                Path name = root.relativize(file);
                stamp(file, Optional.ofNullable(before.files().get(name))).ifPresent(stamp -> files.put(name, stamp));
            }
        }
        return new Snapshot(files);
    }

    /** The files that are new, gone, or hold something else than in an earlier look. */
    Set<Path> changedSince(Snapshot before) {
        Set<Path> changed = new TreeSet<>(files.keySet());
        changed.addAll(before.files.keySet());
        changed.removeIf(file -> sum(file).equals(before.sum(file)));
        return changed;
    }

    private Optional<Long> sum(Path file) {
        return Optional.ofNullable(files.get(file)).map(Stamp::sum);
    }

    /** Empty where the file has gone meanwhile. */
    private static Optional<Stamp> stamp(Path file, Optional<Stamp> before) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            if (before.isPresent() && !before.get().isDoubtful(now)) {
                return before;
            }
            return Optional.of(new Stamp(
                    now.size(),
                    now.lastModifiedTime().toMillis(),
                    String.valueOf(now.fileKey()),
                    System.currentTimeMillis(),
                    now.size() > LARGEST ? now.lastModifiedTime().toMillis() : sumOf(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static long sumOf(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sum.getValue();
    }
}
