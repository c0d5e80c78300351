package io.kafkalab.exercises.submission.archive;

import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** An archive that was handed in. */
public final class Archive {

    private final Path file;
    private final ArchiveReader reader;
    private final UnpackLimits limits;

    private Archive(Path file, ArchiveReader reader, UnpackLimits limits) {
        this.file = file;
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * The archive in a file; its first bytes say which kind it is, since students rename archives.
     *
     * @throws ArchiveRefused if it is none that klab reads, or cannot be read at all
     */
    public static Archive of(Path file) {
        return of(file, UnpackLimits.DEFAULT);
    }

    /** The archive in a file, with limits of one's own. */
    public static Archive of(Path file, UnpackLimits limits) {
        try {
            ArchiveKind kind = ArchiveKind.of(file)
                    .orElseThrow(() -> new ArchiveRefused(Text.of("archive.none", file.getFileName())));
            return new Archive(file, kind.reader(file, limits), limits);
        } catch (IOException e) {
            throw new ArchiveRefused(Text.of("archive.unreadable", file.getFileName(), FileTrouble.of(e)));
        }
    }

    /** Whether a file's name is that of an archive of any kind, read by klab or not. */
    public static boolean named(String name) {
        return ArchiveKind.named(name);
    }

    /** The name of an archive without its extension. */
    public static String baseName(Path file) {
        return ArchiveKind.baseName(file.getFileName().toString());
    }

    /**
     * The names of its files and folders, those of folders ending in {@code /}; nothing is unpacked.
     *
     * @throws ArchiveRefused if the archive is damaged, or has more entries than its limits allow
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        visit(entry -> {
            if (names.size() >= limits.entries()) {
                throw new ArchiveRefused(Text.of("archive.entries", limits.entries(), entry.shown()));
            }
            String name = entry.name().replace('\\', '/').replaceFirst("^(\\./)+", "");
            names.add(entry.kind() == ArchiveEntry.Kind.FOLDER && !name.endsWith("/") ? name + "/" : name);
            return true;
        });
        return names;
    }

    /**
     * The first bytes of one file in it.
     *
     * @param name as {@link #names()} gives it
     * @param most how many bytes at most
     * @throws ArchiveRefused if the archive is damaged
     */
    public Optional<byte[]> read(String name, int most) {
        AtomicReference<byte[]> found = new AtomicReference<>();
        visit(entry -> {
            boolean wanted = entry.kind() == ArchiveEntry.Kind.FILE
                    && entry.name()
                            .replace('\\', '/')
                            .replaceFirst("^(\\./)+", "")
                            .equals(name);
            if (wanted) {
                found.set(entry.content().readNBytes(most));
            }
            return !wanted;
        });
        return Optional.ofNullable(found.get());
    }

    /**
     * Unpacks into a new folder; nothing is left of it if the archive is refused.
     *
     * @param scratch where the folder is made
     * @return the folder
     * @throws ArchiveRefused if the archive is damaged, too large, or reaches outside of its folder
     * @throws UncheckedIOException if the folder cannot be written: not the archive's fault
     */
    public Path unpack(Path scratch) {
        Path folder = make(scratch);
        try {
            reader.read(new Unpacker(folder, limits, Files.size(file)));
            return folder;
        } catch (FileSystemException e) {
            Trees.delete(folder);
            throw new UncheckedIOException("cannot unpack " + file + " into " + scratch, e);
        } catch (IOException | IllegalArgumentException e) {
            Trees.delete(folder);
            throw damaged(e);
        } catch (RuntimeException | Error e) {
            Trees.delete(folder);
            throw e;
        }
    }

    private static Path make(Path scratch) {
        try {
            Files.createDirectories(scratch);
            return Files.createTempDirectory(scratch, "unpacked-").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder in " + scratch, e);
        }
    }

    private void visit(ArchiveReader.Visitor visitor) {
        try {
            reader.read(visitor);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private ArchiveRefused damaged(Exception e) {
        return new ArchiveRefused(Text.of("archive.damaged", file.getFileName(), String.valueOf(e.getMessage())));
    }
}
