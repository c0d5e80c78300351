package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The content of a zip's entry, which is refused as soon as it is not of the size and the checksum that were claimed. */
final class VerifiedContent extends FilterInputStream {

    private final ZipArchiveEntry entry;
    private final String name;
    private final CRC32 sum = new CRC32();
    private long read;

    VerifiedContent(InputStream content, ZipArchiveEntry entry, String name) {
        super(content);
        this.entry = entry;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            sum.update(buffer, offset, count);
            read += count;
        }
        boolean ended = count < 0;
        boolean wrong = ended ? read != entry.getSize() || sum.getValue() != entry.getCrc() : read > entry.getSize();
        if (wrong) {
            throw new ArchiveRefused(Text.of("archive.content", ArchiveEntry.shown(name)));
        }
        return count;
    }
}
