package io.kafkalab.grader.pool;

import io.kafkalab.lab.Lab;
import java.util.concurrent.CompletableFuture;

/** The lab that one submission has to itself. For one thread. */
public final class LabLoan implements AutoCloseable {

    private final LabPool pool;
    private final LabThreads threads;
    private CompletableFuture<Lab> lab;
    private boolean fresh;

    LabLoan(LabPool pool, LabThreads threads) {
        this.pool = pool;
        this.threads = threads;
    }

    /** Has the lab made ready in the background, if that has not begun. */
    public void prepare() {
        if (lab == null) {
            boolean unused = fresh;
            lab = threads.begin(() -> pool.take(unused));
        }
    }

    /**
     * The lab, ready.
     *
     * @throws io.kafkalab.lab.LabException if none can be had; the next call tries again
     * @throws java.util.concurrent.CancellationException once the pool is closed
     */
    public Lab lab() {
        prepare();
        try {
            return LabThreads.result(lab);
        } catch (RuntimeException e) {
            lab = null;
            throw e;
        }
    }

    /** Whether no lab will be had any more, however often one is asked for. */
    public boolean isHopeless() {
        return pool.isHopeless();
    }

    /** Takes the lab down, since it is at fault; the next one asked for is another. */
    public void discard() {
        if (lab != null) {
            Lab old = lab();
            lab = null;
            fresh = true;
            old.distrust();
            pool.discard(old);
        }
    }

    /**
     * Goes on only while labs may be had.
     *
     * @throws java.util.concurrent.CancellationException once the pool is closed
     */
    public void requireOpen() {
        pool.requireOpen();
    }

    /** Gives the lab back, to be emptied in the background and used by others. */
    @Override
    public void close() {
        if (lab != null) {
            CompletableFuture<Lab> lent = lab;
            lab = null;
            lent.thenCompose(back -> threads.begin(() -> {
                pool.giveBack(back);
                return back;
            }));
        }
    }
}
