package io.kafkalab.exercises.submission.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;

/** The entries of a zip, by its central directory. */
record ZipReader(Path file) implements ArchiveReader {

    @Override
    public void read(Visitor visitor) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                ArchiveEntry.Kind kind = kind(entry);
                if (kind != ArchiveEntry.Kind.FILE) {
                    visitor.visit(new ArchiveEntry(entry.getName(), kind, InputStream.nullInputStream()));
                    continue;
                }
                try (InputStream content = verified(zip.getInputStream(entry), entry)) {
                    visitor.visit(new ArchiveEntry(entry.getName(), kind, content));
                }
            }
        }
    }

    private static InputStream verified(InputStream content, ZipArchiveEntry entry) throws IOException {
        return ChecksumInputStream.builder()
                .setInputStream(content)
                .setChecksum(new CRC32())
                .setCountThreshold(entry.getSize())
                .setExpectedChecksumValue(entry.getCrc())
                .get();
    }

    private static ArchiveEntry.Kind kind(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ArchiveEntry.Kind.ENCRYPTED;
        }
        int type = entry.getUnixMode() & 0170000;
        boolean plain = type == 0 || type == 0100000 || type == 0040000;
        if (entry.isUnixSymlink() || !plain) {
            return ArchiveEntry.Kind.SPECIAL;
        }
        return entry.isDirectory() ? ArchiveEntry.Kind.FOLDER : ArchiveEntry.Kind.FILE;
    }
}
