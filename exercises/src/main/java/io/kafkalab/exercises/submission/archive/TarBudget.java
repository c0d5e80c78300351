package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Text;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bounds what comes out of a tar, whoever reads it: all in all, and in the headers of one entry, since its reader keeps
 * long names in memory.
 */
final class TarBudget extends FilterInputStream {

    private static final long HEADERS = 1L << 20;
    private static final long HEADERS_OF_ENTRY = 4_096;

    private final UnpackLimits limits;
    private long left;
    private long leftOfHeaders;
    private boolean inHeaders;

    TarBudget(InputStream in, UnpackLimits limits) {
        super(in);
        this.limits = limits;
        this.left = limits.bytes() + limits.entries() * HEADERS_OF_ENTRY + HEADERS;
    }

    /** Whatever is read next is headers. */
    void headersFollow() {
        inHeaders = true;
        leftOfHeaders = HEADERS;
    }

    /** Whatever is read next is content. */
    void contentFollows() {
        inHeaders = false;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long amount) throws IOException {
        long skipped = super.skip(amount);
        count(skipped);
        return skipped;
    }

    private void count(long read) throws IOException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new ArchiveRefused(Text.of("archive.bytes.tar", limits.bytes() >> 20));
        }
        if (inHeaders) {
            leftOfHeaders -= Math.max(0, read);
            if (leftOfHeaders < 0) {
                throw new IOException("headers of more than " + HEADERS + " bytes");
            }
        }
    }
}
