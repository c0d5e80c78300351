package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Tells how far a download is, by quarters, and ends one that takes too long. */
final class Progress {
    private static final int STEP_PERCENT = 25;
    private static final int WHOLE = 100;

    private final LabListener listener;
    private final Duration limit;
    private final long begin = System.nanoTime();
    private int told;

    Progress(LabListener listener, Duration limit) {
        this.listener = listener;
        this.limit = limit;
    }

    /**
     * Hears of bytes that came.
     *
     * @param total how many there are in all; not positive if that is unknown
     * @throws UncheckedIOException if the limit has passed
     */
    void came(long bytes, long total) {
        if (System.nanoTime() - begin > limit.toNanos()) {
            throw new UncheckedIOException(new InterruptedIOException(
                    "after " + limit.toSeconds() + " s only " + bytes + " bytes of " + total));
        }
        int percent = total > 0 ? (int) (bytes * WHOLE / total) : 0;
        if (percent >= told + STEP_PERCENT && percent < WHOLE) {
            told = percent - percent % STEP_PERCENT;
            listener.step(Text.of("lab.mongo.fetch.progress", told, total / 1_000_000));
        }
    }
}
