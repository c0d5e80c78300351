package io.kafkalab.exercises.scenario;

import java.time.Duration;

/** How fast a program does one thing after the other, itself slow or on a slow machine: so patient must be who waits. */
final class Pace {
    private Object last;
    private long since = System.nanoTime();
    private long slowest;

    /**
     * The pace of a program that has just been started.
     *
     * @param doings what it has done so far; compared by equals
     */
    Pace(Object doings) {
        this.last = doings;
    }

    /** Takes what it has done by now. */
    void see(Object doings) {
        if (!doings.equals(last)) {
            long now = System.nanoTime();
            slowest = Math.max(slowest, now - since);
            last = doings;
            since = now;
        }
    }

    /** Counts from now on, since there is something new for it to do. */
    void begin() {
        since = System.nanoTime();
    }

    /** Whether nothing has come for so long, and for twice as long as the next thing ever took to come. */
    boolean isOver(Duration least) {
        return System.nanoTime() - since >= Math.max(least.toNanos(), 2 * slowest);
    }
}
