package io.kafkalab.grader.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

/**
 * Takes down what was started, the last first, at the end of the program or when it is interrupted: so what is added
 * first (temporary folders) goes last, after the lab, after the programs.
 */
public final class TearDown implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closed;

    /**
     * Makes one that is also run when the program is interrupted.
     *
     * @param interrupted what is done first then
     */
    public static TearDown onInterrupt(Runnable interrupted) {
        TearDown tearDown = new TearDown();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tearDown.interrupted(interrupted), "klab-tear-down"));
        return tearDown;
    }

    /**
     * Adds a part to take down; its {@code close()} must be safe to call from another thread, and again.
     *
     * @throws CancellationException if all was taken down meanwhile, and so is this part
     */
    public <T extends AutoCloseable> T add(T part) {
        if (!adds(part)) {
            close(part);
            throw new CancellationException("everything has been taken down");
        }
        return part;
    }

    private synchronized boolean adds(AutoCloseable part) {
        if (!closed) {
            parts.push(part);
        }
        return !closed;
    }

    /** Takes down what there is; nobody else does so before {@code first} is done, which may need it. */
    synchronized void interrupted(Runnable first) {
        if (!parts.isEmpty()) {
            try (this) {
                first.run();
            }
        }
    }

    /** Closes all parts, even if one fails; the first failure is thrown at the end. */
    @Override
    public synchronized void close() {
        closed = true;
        RuntimeException first = null;
        while (!parts.isEmpty()) {
            try {
                close(parts.peek());
            } catch (RuntimeException failure) {
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

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
