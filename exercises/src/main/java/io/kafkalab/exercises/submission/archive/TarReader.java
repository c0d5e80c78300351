package io.kafkalab.exercises.submission.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The entries of a tar, compressed by gzip. */
record TarReader(Path file) implements ArchiveReader {

    @Override
    public void read(Visitor visitor) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = GzipCompressorInputStream.builder()
                        .setInputStream(raw)
                        .setDecompressConcatenated(true)
                        .get();
                TarArchiveInputStream tar = new TarArchiveInputStream(plain, "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                visitor.visit(new ArchiveEntry(entry.getName(), kind(entry), tar));
            }
        }
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
        return special || !entry.isFile() ? ArchiveEntry.Kind.SPECIAL : ArchiveEntry.Kind.FILE;
    }
}
