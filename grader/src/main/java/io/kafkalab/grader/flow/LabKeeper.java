package io.kafkalab.grader.flow;

import io.kafkalab.lab.Lab;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Keeps one lab for all submissions of a command: started when first needed, replaced when it fails. */
public final class LabKeeper implements AutoCloseable {

    private final Supplier<Lab> start;
    private volatile Thread starting;
    private volatile boolean closed;
    private Lab lab;

    /** @param start starts a lab and waits until it is ready */
    public LabKeeper(Supplier<Lab> start) {
        this.start = start;
    }

    /**
     * The lab, started if there is none; ready when this returns.
     *
     * @throws io.kafkalab.lab.LabException if none can be had
     * @throws CancellationException once this keeper is closed
     */
    public synchronized Lab lab() {
        requireOpen();
        if (lab == null) {
            starting = Thread.currentThread();
            try {
                lab = start.get();
            } finally {
                starting = null;
            }
        }
        return lab;
    }

    /**
     * Goes on only while labs may be had: what a lab does while it is taken down is no fault of it.
     *
     * @throws CancellationException once this keeper is closed
     */
    public void requireOpen() {
        if (closed) {
            throw new CancellationException("the lab is being taken down");
        }
    }

    /** Takes the lab down; the next one asked for is a fresh one. */
    public synchronized void discard() {
        if (lab != null) {
            Lab old = lab;
            lab = null;
            old.close();
        }
    }

    /** Takes the lab down for good; a start that goes on is interrupted and waited for. */
    @Override
    public void close() {
        closed = true;
        Thread starter = starting;
        if (starter != null) {
            starter.interrupt();
        }
        discard();
    }
}
