package io.kafkalab.lab.containers;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls that may hang. */
final class Bounded {
    private Bounded() {}

    /**
     * Calls in a thread of its own, and leaves it alone when the limit has passed.
     *
     * @throws IOException if the call fails or does not end in time
     */
    static <T> T call(String thread, Duration limit, Callable<T> call) throws IOException {
        FutureTask<T> task = new FutureTask<>(call);
        Thread caller = new Thread(task, thread);
        caller.setDaemon(true);
        caller.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(words(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("no answer within " + limit.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
