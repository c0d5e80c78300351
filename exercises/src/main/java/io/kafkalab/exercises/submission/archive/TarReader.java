package io.kafkalab.exercises.submission.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The entries of a tar.
 *
 * @param file the archive
 * @param compressed whether by gzip
 * @param limits how much may come out of it
 */
record TarReader(Path file, boolean compressed, UnpackLimits limits) implements ArchiveReader {

    @Override
    public void read(Visitor visitor) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                TarBudget plain = new TarBudget(compressed ? unzipped(raw) : raw, limits);
                TarArchiveInputStream tar = new TarArchiveInputStream(plain, "UTF-8")) {
            for (TarArchiveEntry entry = next(tar, plain); entry != null; entry = next(tar, plain)) {
                if (!visitor.visit(new ArchiveEntry(entry.getName(), kind(entry), tar))) {
                    return;
                }
                // What the visitor left unread is no part of the next entry's headers.
                tar.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static InputStream unzipped(InputStream raw) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(raw)
                .setDecompressConcatenated(true)
                .get();
    }

    private static TarArchiveEntry next(TarArchiveInputStream tar, TarBudget plain) throws IOException {
        plain.headersFollow();
        TarArchiveEntry entry = tar.getNextEntry();
        plain.contentFollows();
        return entry;
    }

    private static ArchiveEntry.Kind kind(TarArchiveEntry entry) {
        if (entry.isDirectory()) {
            return ArchiveEntry.Kind.FOLDER;
        }
        boolean special = entry.isSymbolicLink()
                || entry.isLink()
                || entry.isCharacterDevice()
                || entry.isBlockDevice()
                || entry.isFIFO()
                || entry.isSparse();
        if (special || !entry.isFile()) {
            return ArchiveEntry.Kind.SPECIAL;
        }
        boolean text = entry.getName().indexOf('\uFFFD') < 0;
        return text ? ArchiveEntry.Kind.FILE : ArchiveEntry.Kind.UNNAMEABLE;
    }
}
