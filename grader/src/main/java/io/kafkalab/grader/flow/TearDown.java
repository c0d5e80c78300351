package io.kafkalab.grader.flow;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes down what was started, the last first, at the end of the program or when it is interrupted: so what is added
 * first (temporary folders) goes last, after the lab, after the programs.
 */
public final class TearDown implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    /**
     * Makes one that is also run when the program is interrupted.
     *
     * @param interrupted what is done first then
     */
    public static TearDown onInterrupt(Runnable interrupted) {
        TearDown tearDown = new TearDown();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (!tearDown.isDone()) {
                                try (tearDown) {
                                    interrupted.run();
                                }
                            }
                        },
                        "klab-tear-down"));
        return tearDown;
    }

    /** Adds a part to take down; its {@code close()} must be safe to call from another thread, and again. */
    public synchronized <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    private synchronized boolean isDone() {
        return parts.isEmpty();
    }

    /** Closes all parts, even if one fails; the first failure is thrown at the end. */
    @Override
    public synchronized void close() {
        RuntimeException first = null;
        while (!parts.isEmpty()) {
            try {
                parts.peek().close();
            } catch (Exception e) {
                RuntimeException failure = e instanceof RuntimeException r ? r : new IllegalStateException(e);
                if (first == null) {
                    first = failure;
                } else {
                    first.addSuppressed(failure);
                }
            } finally {
                parts.pop();
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
