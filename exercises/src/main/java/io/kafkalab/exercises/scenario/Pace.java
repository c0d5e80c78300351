package io.kafkalab.exercises.scenario;

import java.time.Duration;

/** How fast a program does one thing after the other, itself slow or on a slow machine: so patient must be who waits. */
final class Pace {
    private Object last;
    private long since = System.nanoTime();
    private long slowest;
    private boolean hasStarted;

    /**
     * The pace of a program that has just been started.
     *
     * @param doings what it has done so far; compared by equals
     */
    Pace(Object doings) {
        this.last = doings;
    }

    /** Takes what it has done by now. How long it takes to the first is how it starts, and not its pace. */
    void see(Object doings) {
        if (!doings.equals(last)) {
            long now = System.nanoTime();
            slowest = hasStarted ? Math.max(slowest, now - since) : 0;
            hasStarted = true;
            last = doings;
            since = now;
        }
    }

    /** Counts from now on, since there is something new for it to do. */
    void begin() {
        since = System.nanoTime();
    }

    /** How long to wait for a further thing: twice as long as the next one ever took to come, and no less than that. */
    Duration patience(Duration least) {
        return Duration.ofNanos(Math.max(least.toNanos(), 2 * slowest));
    }

    /** Whether nothing has come for that long. */
    boolean isOver(Duration least) {
        return System.nanoTime() - since >= patience(least).toNanos();
    }
}
