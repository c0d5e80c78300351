package io.kafkalab.lab.embedded;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has to be ended, last started first ended: when asked to, or when the JVM ends (Ctrl-C too).
 *
 * <p>Safe for use by several threads.
 */
final class Teardown implements AutoCloseable {

    /** Ends one thing; does nothing the second time. */
    interface Ending {
        void end();
    }

    private final Deque<Ending> endings = new ArrayDeque<>();
    private final Thread hook = new Thread(this::endAll, "klab-lab-teardown");
    private boolean over;

    Teardown() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Adds something that has been started; ends it at once if everything is over already. */
    synchronized void add(Ending ending) {
        if (over) {
            ending.end();
        } else {
            endings.push(ending);
        }
    }

    /** Ends everything. Safe to call again; returns when all is ended, whoever ends it. */
    @Override
    public void close() {
        try {
            endAll();
        } finally {
            if (Thread.currentThread() != hook) {
                forgetHook();
            }
        }
    }

    private synchronized void endAll() {
        over = true;
        RuntimeException failure = null;
        while (!endings.isEmpty()) {
            try {
                endings.pop().end();
            } catch (RuntimeException e) {
                if (failure == null) {
                    failure = e;
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending: the hook runs anyway, and finds nothing left.
        }
    }
}
