package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.program.ProgramLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a program wrote on one stream: its beginning and its end, in a bounded amount of memory. */
final class BoundedOutput {
    private static final String GAP = "\n[...]\n";

    private final ByteArrayOutputStream start = new ByteArrayOutputStream();
    private final int startSize;
    private final byte[] end;
    private final long limit;
    private long endWritten;
    private long bytes;

    BoundedOutput(ProgramLimits limits) {
        startSize = limits.keptStart();
        end = new byte[limits.keptEnd()];
        limit = limits.outputBytes();
    }

    synchronized void add(byte[] block, int length) {
        bytes += length;
        int first = Math.min(length, startSize - start.size());
        start.write(block, 0, first);
        for (int i = Math.max(first, length - end.length); i < length; i++) {
            end[(int) ((endWritten + i - first) % end.length)] = block[i];
        }
        endWritten += length - first;
    }

    synchronized boolean overLimit() {
        return bytes > limit;
    }

    synchronized Output output() {
        int kept = (int) Math.min(endWritten, end.length);
        byte[] tail = new byte[kept];
        for (int i = 0; i < kept; i++) {
            tail[i] = end[(int) ((endWritten - kept + i) % end.length)];
        }
        boolean cut = endWritten > end.length;
        if (!cut) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(start.toByteArray());
            whole.writeBytes(tail);
            return new Output(whole.toString(StandardCharsets.UTF_8), bytes, false);
        }
        String text = start.toString(StandardCharsets.UTF_8) + GAP + new String(tail, StandardCharsets.UTF_8);
        return new Output(text, bytes, true);
    }
}
