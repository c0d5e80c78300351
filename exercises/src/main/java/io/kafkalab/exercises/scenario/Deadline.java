package io.kafkalab.exercises.scenario;

import java.time.Duration;

/** A moment until which several waits share their time. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** What is left until it, never negative. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** As much of a time as is left until it. */
    Duration leftOf(Duration time) {
        return left().compareTo(time) < 0 ? left() : time;
    }

    boolean isPast() {
        return left().isZero();
    }
}
