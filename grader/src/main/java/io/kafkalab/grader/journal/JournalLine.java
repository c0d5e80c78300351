package io.kafkalab.grader.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/** One line of a journal: an entry with a checksum, so that a line that was not written whole is known. */
final class JournalLine {

    private static final byte[] HEAD = "{\"crc32c\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MIDDLE = "\",\"entry\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TAIL = "}\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SUM = 8;
    private static final int BEFORE = HEAD.length + SUM + MIDDLE.length;

    private JournalLine() {}

    /** The line for an entry, with its end of line. */
    static byte[] of(byte[] entry) {
        byte[] line = Arrays.copyOf(start(entry), BEFORE + entry.length + TAIL.length);
        System.arraycopy(entry, 0, line, BEFORE, entry.length);
        System.arraycopy(TAIL, 0, line, BEFORE + entry.length, TAIL.length);
        return line;
    }

    /** The entry of a line; empty if the line is not one that was written whole. */
    static Optional<byte[]> entry(byte[] line) {
        int length = line.length - BEFORE - TAIL.length;
        if (length < 0) {
            return Optional.empty();
        }
        byte[] entry = Arrays.copyOfRange(line, BEFORE, BEFORE + length);
        return Arrays.equals(of(entry), line) ? Optional.of(entry) : Optional.empty();
    }

    private static byte[] start(byte[] entry) {
        CRC32C sum = new CRC32C();
        sum.update(entry);
        byte[] start = Arrays.copyOf(HEAD, BEFORE);
        byte[] hex = "%08x".formatted(sum.getValue()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hex, 0, start, HEAD.length, SUM);
        System.arraycopy(MIDDLE, 0, start, HEAD.length + SUM, MIDDLE.length);
        return start;
    }
}
