package io.kafkalab.grader.watch;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Where rounds run, one at a time. Once closed, none runs any more: what they use may then be taken down. */
final class Rounds implements Executor, AutoCloseable {

    private static final int END_SECONDS = 5;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Rounds::thread);
    private volatile Runnable stop = () -> {};

    /** @param stop ends the round that goes on */
    void beforeTheEnd(Runnable stop) {
        this.stop = stop;
    }

    @Override
    public void execute(Runnable round) {
        try {
            thread.execute(round);
        } catch (RejectedExecutionException e) {
            // Everything is being taken down: nobody waits for this round.
            return;
        }
    }

    @Override
    public void close() {
        stop.run();
        // A round that reads from a service which is being taken down too would wait for it.
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                stop.run();
                thread.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "klab-rounds");
        thread.setDaemon(true);
        return thread;
    }
}
