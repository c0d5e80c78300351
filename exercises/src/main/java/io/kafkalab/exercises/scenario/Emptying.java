package io.kafkalab.exercises.scenario;

import io.kafkalab.lab.Lab;

/** Empties a lab for the next task; ahead of time, if somebody knows that it is near. */
final class Emptying {
    private final Lab lab;
    private boolean empty;

    Emptying(Lab lab) {
        this.lab = lab;
    }

    /** Empties it, unless nobody has used it since that was done. Any thread may call this while nobody uses the lab. */
    synchronized void ahead() {
        if (!empty) {
            lab.reset();
            empty = true;
        }
    }

    /** Empties it for whoever uses it now. */
    synchronized void now() {
        ahead();
        empty = false;
    }
}
