package io.kafkalab.exercises.submission.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Zips byte by byte, for those that no honest library would write. */
final class RawZip {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int UTF8 = 0x0800;

    /**
     * One entry as both of its headers tell it.
     *
     * @param local its name before the content
     * @param central its name in the central directory
     * @param offset where the central directory says it starts; negative for where it does
     */
    record Entry(byte[] local, byte[] central, int method, int flags, long crc, int size, byte[] data, long offset) {

        static Entry stored(String name, byte[] content) {
            return of(name, STORED, content, content);
        }

        static Entry of(String name, int method, byte[] content, byte[] data) {
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            return new Entry(bytes, bytes, method, 0, RawZip.crc(content), content.length, data, -1);
        }

        Entry named(byte[] local, byte[] central) {
            return new Entry(local, central, method, flags, crc, size, data, offset);
        }

        Entry flagged(int flags) {
            return new Entry(local, central, method, flags, crc, size, data, offset);
        }

        Entry sized(int size) {
            return new Entry(local, central, method, flags, crc, size, data, offset);
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();

    RawZip add(Entry entry) {
        long offset = out.size();
        out.writeBytes(header(entry));
        out.writeBytes(entry.data());
        return list(entry, entry.offset() < 0 ? offset : entry.offset(), entry.data().length);
    }

    /** Lists an entry in the central directory alone. */
    RawZip list(Entry entry, long offset, int compressed) {
        directory.add(little(46 + entry.central().length)
                .putInt(0x02014b50)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt((int) entry.crc())
                .putInt(compressed)
                .putInt(entry.size())
                .putShort((short) entry.central().length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .put(entry.central())
                .array());
        return this;
    }

    /** Puts bytes between entries. */
    RawZip raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    long size() {
        return out.size();
    }

    byte[] bytes() {
        int start = out.size();
        directory.forEach(out::writeBytes);
        out.writeBytes(little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) directory.size())
                .putShort((short) directory.size())
                .putInt(out.size() - start)
                .putInt(start)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    static byte[] header(Entry entry) {
        return little(30 + entry.local().length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0)
                .putInt((int) entry.crc())
                .putInt(entry.data().length)
                .putInt(entry.size())
                .putShort((short) entry.local().length)
                .putShort((short) 0)
                .put(entry.local())
                .array();
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            compressed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return compressed.toByteArray();
    }

    /** Zeros that a reader inflates for ever so long: blocks that end on a byte, one after the other. */
    static byte[] zeros(int megabytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(new byte[1 << 20]);
        byte[] block = new byte[1 << 16];
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < megabytes; i++) {
            all.write(block, 0, length);
        }
        all.writeBytes(new byte[] {3, 0});
        return all.toByteArray();
    }

    static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
