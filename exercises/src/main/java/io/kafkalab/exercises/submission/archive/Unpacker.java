package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes the entries of one archive below a folder, and nothing outside of it. */
final class Unpacker implements ArchiveReader.Visitor {
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_PATH = 2_000;
    /** Bytes that file systems carry. */
    private static final int LONGEST_NAME = 255;

    private final Path folder;
    private final UnpackLimits limits;
    private final long ratioed;
    private final TakenNames names = new TakenNames();
    private long bytes;
    private int entries;

    /** @param size of the archive, in bytes */
    Unpacker(Path folder, UnpackLimits limits, long size) {
        this.folder = folder;
        this.limits = limits;
        this.ratioed = Math.max(UnpackLimits.FREE_BYTES, size * limits.ratio());
    }

    @Override
    public boolean visit(ArchiveEntry entry) throws IOException {
        entries++;
        if (entries > limits.entries()) {
            throw new ArchiveRefused(Text.of("archive.entries", limits.entries(), entry.shown()));
        }
        switch (entry.kind()) {
            case ENCRYPTED -> throw refused("archive.encrypted", entry);
            case SPECIAL -> throw refused("archive.special", entry);
            case CONTRADICTORY -> throw refused("archive.contradictory", entry);
            case UNNAMEABLE -> throw refused("archive.name", entry);
            case FOLDER -> makeFolder(entry, target(entry));
            case FILE -> write(entry, target(entry));
        }
        return true;
    }

    private void makeFolder(ArchiveEntry entry, Path target) throws IOException {
        if (!names.folder(folder.relativize(target))) {
            throw refused("archive.twice", entry);
        }
        try {
            Files.createDirectories(target);
        } catch (FileAlreadyExistsException e) {
            throw refused("archive.twice", entry);
        }
    }

    private Path target(ArchiveEntry entry) {
        String name = entry.name().replace('\\', '/');
        if (name.isEmpty() || name.codePoints().anyMatch(Character::isISOControl) || tooLong(name)) {
            throw refused("archive.name", entry);
        }
        try {
            Path relative = Path.of(name).normalize();
            Path target = folder.resolve(relative).normalize();
            boolean outside = relative.isAbsolute() || !target.startsWith(folder) || name.matches("[A-Za-z]:.*");
            if (outside || name.contains("../") || name.endsWith("..")) {
                throw refused("archive.escape", entry);
            }
            if (relative.getNameCount() > limits.depth()) {
                throw new ArchiveRefused(Text.of("archive.depth", limits.depth(), entry.shown()));
            }
            return target;
        } catch (InvalidPathException e) {
            throw refused("archive.name", entry);
        }
    }

    private static boolean tooLong(String name) {
        return name.length() > LONGEST_PATH
                || Arrays.stream(name.split("/"))
                        .anyMatch(part -> part.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
    }

    private void write(ArchiveEntry entry, Path target) throws IOException {
        if (target.equals(folder) || !names.file(folder.relativize(target)) || Files.exists(target)) {
            throw refused("archive.twice", entry);
        }
        makeFolder(entry, target.getParent());
        byte[] block = new byte[BLOCK];
        InputStream content = entry.content();
        try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                count(entry, read);
                out.write(block, 0, read);
            }
        }
    }

    private void count(ArchiveEntry entry, int read) {
        bytes += read;
        if (bytes > limits.bytes()) {
            throw new ArchiveRefused(Text.of("archive.bytes", limits.bytes() >> 20, entry.shown()));
        }
        if (bytes > ratioed) {
            throw new ArchiveRefused(Text.of("archive.ratio", limits.ratio(), entry.shown()));
        }
    }

    private static ArchiveRefused refused(String key, ArchiveEntry entry) {
        return new ArchiveRefused(Text.of(key, entry.shown()));
    }
}
