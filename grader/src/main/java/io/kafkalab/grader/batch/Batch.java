package io.kafkalab.grader.batch;

import io.kafkalab.grader.intake.HandIn;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Has submissions graded by several workers, each of which takes the next one when it is done with its last. */
public final class Batch {

    private final ExecutorService workers;
    private final int jobs;
    private final Queue<HandIn> queue = new ConcurrentLinkedQueue<>();

    /** @param jobs how many workers */
    public Batch(int jobs) {
        this.jobs = jobs;
        AtomicInteger number = new AtomicInteger();
        this.workers = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "klab-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Grades them, and returns when all are graded. What a submission throws ends the batch: none is begun after it, those
     * under way are finished, and it is thrown here.
     *
     * @param grade grades one; called by several threads
     */
    public void run(Collection<HandIn> handIns, Consumer<HandIn> grade) {
        queue.addAll(handIns);
        List<CompletableFuture<Void>> done = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> work(grade), workers))
                .limit(jobs)
                .toList();
        try {
            CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        } finally {
            workers.shutdown();
        }
    }

    /** Begins no further submission; those under way go on. */
    public void stop() {
        queue.clear();
        workers.shutdown();
    }

    /**
     * Begins no further submission, interrupts those under way, and waits for their ends.
     *
     * @param seconds how long at most
     * @return whether all of them have ended
     */
    public boolean end(long seconds) {
        queue.clear();
        workers.shutdownNow();
        try {
            return workers.awaitTermination(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work(Consumer<HandIn> grade) {
        try {
            for (HandIn next = queue.poll(); next != null; next = queue.poll()) {
                grade.accept(next);
            }
        } catch (RuntimeException | Error e) {
            queue.clear();
            throw e;
        }
    }
}
