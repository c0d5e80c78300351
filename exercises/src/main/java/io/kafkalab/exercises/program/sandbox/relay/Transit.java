package io.kafkalab.exercises.program.sandbox.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How far the bytes of one direction have come: each is on its way for the same time, and arrives after those before it. */
final class Transit {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long nanos;
    private final Deque<Parcel> underWay = new ArrayDeque<>();
    private int arrived;

    /** Bytes that were taken at one time; the end of a direction is a parcel of none. */
    private record Parcel(int bytes, long due) {}

    /** @param time how long each byte is on its way; zero for none at all */
    Transit(Duration time) {
        this.nanos = time.toNanos();
    }

    void took(int bytes) {
        if (nanos == 0) {
            arrived += bytes;
        } else {
            underWay.add(new Parcel(bytes, System.nanoTime() + nanos));
        }
    }

    void gave(int bytes) {
        arrived -= bytes;
    }

    /** How many bytes may be given now. */
    int arrived() {
        while (!underWay.isEmpty() && underWay.peek().due() - System.nanoTime() <= 0) {
            arrived += underWay.poll().bytes();
        }
        return arrived;
    }

    /** Whether all that was taken has arrived. */
    boolean isOver() {
        return underWay.isEmpty();
    }

    /** In how many milliseconds the next parcel arrives, at least 1; the most there can be where none is under way. */
    long untilNext() {
        return underWay.isEmpty()
                ? Long.MAX_VALUE
                : Math.max(1, (underWay.peek().due() - System.nanoTime()) / NANOS_PER_MILLI + 1);
    }
}
