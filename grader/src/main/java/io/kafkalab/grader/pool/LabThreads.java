package io.kafkalab.grader.pool;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The threads on which labs start and are emptied, beside those that grade. */
final class LabThreads {

    private static final int END_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool(LabThreads::thread);

    /** Has something done on a thread of its own. */
    <T> CompletableFuture<T> begin(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new CancellationException("the labs are being taken down"));
        }
    }

    /** What came out of it, or what it threw. */
    static <T> T result(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Does something to all of them at once, and returns when all is done; throws the first failure. */
    static <T> void forAll(List<T> them, Consumer<T> work) {
        List<CompletableFuture<Void>> done = them.stream()
                .map(each -> CompletableFuture.runAsync(
                        () -> work.accept(each), command -> thread(command).start()))
                .toList();
        result(CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)));
    }

    /** Interrupts what goes on; nothing is begun any more. */
    void interrupt() {
        threads.shutdownNow();
    }

    /** Waits for what was interrupted, at most a minute. */
    void await() {
        try {
            if (!threads.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a lab was still starting or ending after " + END_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while labs end");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "klab-lab");
        thread.setDaemon(true);
        return thread;
    }
}
