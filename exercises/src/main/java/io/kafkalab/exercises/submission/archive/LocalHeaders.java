package io.kafkalab.exercises.submission.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The headers that a zip has before each of its files: a zip whose headers contradict its central directory is two
 * archives in one, and different programs unpack different files from it.
 */
final class LocalHeaders implements Closeable {

    private static final int SIGNATURE = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int ENCRYPTED = 0x0001;
    private static final int SIZES_FOLLOW = 0x0008;
    private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;

    private final SeekableByteChannel file;

    private LocalHeaders(SeekableByteChannel file) {
        this.file = file;
    }

    static LocalHeaders of(Path zip) throws IOException {
        return new LocalHeaders(Files.newByteChannel(zip));
    }

    /** Whether the header before an entry says what the central directory says. */
    boolean agreeWith(ZipArchiveEntry entry) throws IOException {
        ByteBuffer header = bytes(entry.getLocalHeaderOffset(), LENGTH);
        if (header.getInt(0) != SIGNATURE) {
            return false;
        }
        int flags = Short.toUnsignedInt(header.getShort(6));
        boolean kind = (flags & ENCRYPTED) == (entry.getRawFlag() & ENCRYPTED)
                && Short.toUnsignedInt(header.getShort(8)) == entry.getMethod();
        boolean sizes = (flags & SIZES_FOLLOW) != 0
                || entry.isDirectory()
                || agree(header.getInt(14), entry.getCrc())
                        && agree(header.getInt(18), entry.getCompressedSize())
                        && agree(header.getInt(22), entry.getSize());
        int length = Short.toUnsignedInt(header.getShort(26));
        byte[] name = bytes(entry.getLocalHeaderOffset() + LENGTH, length).array();
        return kind && sizes && Arrays.equals(name, entry.getRawName());
    }

    private static boolean agree(int local, long central) {
        long unsigned = Integer.toUnsignedLong(local);
        return unsigned == central || unsigned == IN_EXTRA_FIELD;
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(offset);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                throw new EOFException("a header lies beyond the end");
            }
        }
        return buffer;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
