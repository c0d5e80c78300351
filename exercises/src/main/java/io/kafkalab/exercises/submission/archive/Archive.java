package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An archive that was handed in. */
public final class Archive {
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(zip|tar\\.gz|tgz)$");
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

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
     * @throws ArchiveRefused if it is none
     */
    public static Archive of(Path file) {
        return of(file, UnpackLimits.DEFAULT);
    }

    static Archive of(Path file, UnpackLimits limits) {
        byte[] start = start(file);
        if (Arrays.equals(start, ZIP)) {
            return new Archive(file, new ZipReader(file), limits);
        }
        if (Arrays.equals(start, GZIP)) {
            return new Archive(file, new TarReader(file), limits);
        }
        throw new ArchiveRefused(Text.of("archive.none", file.getFileName()));
    }

    /** The name of an archive without its extension. */
    public static String baseName(Path file) {
        return EXTENSION.matcher(file.getFileName().toString()).replaceFirst("");
    }

    /**
     * Unpacks into a new folder.
     *
     * @param scratch where the folder is made
     * @return the folder
     * @throws ArchiveRefused if the archive is damaged, too large, or reaches outside of its folder
     * @throws UncheckedIOException if the folder cannot be written: not the archive's fault
     */
    public Path unpack(Path scratch) {
        try {
            Files.createDirectories(scratch);
            Path folder = Files.createTempDirectory(scratch, "unpacked-").toRealPath();
            reader.read(new Unpacker(folder, limits));
            return folder;
        } catch (FileSystemException e) {
            throw new UncheckedIOException("cannot unpack " + file + " into " + scratch, e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ArchiveRefused(Text.of("archive.damaged", file.getFileName(), String.valueOf(e.getMessage())));
        }
    }

    private static byte[] start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
