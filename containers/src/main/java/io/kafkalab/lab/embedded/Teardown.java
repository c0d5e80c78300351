package io.kafkalab.lab.embedded;

import io.kafkalab.lab.exit.ExitHook;
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
    private final ExitHook hook = ExitHook.of("klab-lab-teardown", this::endAll);
    private boolean over;

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
            hook.remove();
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
}
