package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The entries of a zip, by its central directory, as far as the headers before each file say the same.
 *
 * @param file the archive
 * @param limits how many entries it may have
 */
record ZipReader(Path file, UnpackLimits limits) implements ArchiveReader {

    /** Archives within archives, stored as they are, look like further entries. */
    private static final int NESTED = 100_000;

    private static final InputStream NONE = InputStream.nullInputStream();

    @Override
    public void read(Visitor visitor) throws IOException {
        if (ZipEntries.moreThan(limits.entries() + NESTED, file)) {
            throw new ArchiveRefused(Text.of("archive.entries", limits.entries(), file.getFileName()));
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                LocalHeaders headers = LocalHeaders.of(file)) {
            Extents extents = Extents.of(Collections.list(zip.getEntriesInPhysicalOrder()));
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = ZipNames.of(entry);
                boolean doubtful = !headers.agreeWith(entry) || extents.overlap(entry);
                if (!visit(zip, entry, new ArchiveEntry(name, kind(entry, name, doubtful), NONE), visitor)) {
                    return;
                }
            }
        }
    }

    private static boolean visit(ZipFile zip, ZipArchiveEntry entry, ArchiveEntry seen, Visitor visitor)
            throws IOException {
        if (seen.kind() != ArchiveEntry.Kind.FILE) {
            return visitor.visit(seen);
        }
        try (InputStream content = new VerifiedContent(zip.getInputStream(entry), entry, seen.name())) {
            return visitor.visit(new ArchiveEntry(seen.name(), seen.kind(), content));
        }
    }

    private static ArchiveEntry.Kind kind(ZipArchiveEntry entry, String name, boolean doubtful) {
        if (name.indexOf('\uFFFD') >= 0) {
            return ArchiveEntry.Kind.UNNAMEABLE;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ArchiveEntry.Kind.ENCRYPTED;
        }
        int type = entry.getUnixMode() & 0170000;
        boolean plain = type == 0 || type == 0100000 || type == 0040000;
        if (entry.isUnixSymlink() || !plain) {
            return ArchiveEntry.Kind.SPECIAL;
        }
        if (doubtful) {
            return ArchiveEntry.Kind.CONTRADICTORY;
        }
        return entry.isDirectory() ? ArchiveEntry.Kind.FOLDER : ArchiveEntry.Kind.FILE;
    }
}
