package io.kafkalab.exercises.scenario;

import java.time.Duration;
import java.util.Objects;

/** Tells when something that is looked at again and again has not changed for a while. */
final class Quiet {
    private final Duration period;
    private Object last;
    private long since;

    Quiet(Duration period) {
        this.period = period;
    }

    /** Takes what is seen now; true once it has been the same for the period. */
    boolean holds(Object seen) {
        long now = System.nanoTime();
        if (!Objects.equals(seen, last) || since == 0) {
            last = seen;
            since = now;
        }
        return now - since >= period.toNanos();
    }
}
