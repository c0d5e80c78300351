package io.kafkalab.lab.reset;

/** Removes one kind of thing that programs leave in a lab. */
interface Cleaner {
    /**
     * Removes all of it; returns when it is gone.
     *
     * @throws io.kafkalab.lab.LabException if something stays, naming it
     */
    void clean() throws InterruptedException;
}
