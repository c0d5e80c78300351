package io.kafkalab.grader.flow;

import io.kafkalab.exercises.scenario.Bench;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A lab that is kept from one run to the next, with connections that stay open. It is started in the background, holds what
 * the last program left until the next run is near, and is replaced when it fails.
 */
final class WarmLab implements AutoCloseable {

    private static final int END_SECONDS = 10;

    private final LabPool pool;
    private final LabLoan loan;
    private final Function<Lab, Bench> connect;
    private final ExecutorService background = Executors.newSingleThreadExecutor(WarmLab::thread);
    private volatile Lab lab;
    private volatile Bench bench;

    /**
     * @param start starts a lab
     * @param connect makes the connections to it
     * @param notice hears when the lab is given up
     */
    WarmLab(Supplier<Lab> start, Function<Lab, Bench> connect, Consumer<Text> notice) {
        this.pool = new LabPool(start, 1, true, notice);
        this.loan = pool.loan();
        this.connect = connect;
    }

    /** Has the lab started in the background. Called once, before anything else. */
    void start() {
        loan.prepare();
    }

    /** Has the lab emptied in the background, now that the next run is near. Any thread may call this. */
    void emptyAhead() {
        Bench known = bench;
        if (known != null) {
            try {
                background.execute(() -> emptyAhead(known));
            } catch (RejectedExecutionException e) {
                // Everything is being taken down: no run is near.
                return;
            }
        }
    }

    private static void emptyAhead(Bench bench) {
        try {
            bench.emptyAhead();
        } catch (RuntimeException e) {
            // Whoever uses the lab next meets the same trouble, and can tell of it.
            return;
        }
    }

    /**
     * The lab, ready and empty, with connections. For one thread.
     *
     * @throws LabException if none can be had
     */
    Bench bench() {
        Lab now = loan.lab();
        if (now != lab) {
            disconnect();
            bench = connect.apply(now);
            lab = now;
        }
        bench.emptyAhead();
        if (now.suspicion().isPresent()) {
            discard();
            return bench();
        }
        return bench;
    }

    /** Where the lab answers; empty while there is none. */
    Optional<LabAddresses> addresses() {
        return Optional.ofNullable(lab).map(Lab::addresses);
    }

    /** Takes the lab down, since it is at fault or was set otherwise; the next is another. */
    void discard() {
        disconnect();
        lab = null;
        loan.discard();
    }

    private void disconnect() {
        if (bench != null) {
            bench.close();
            bench = null;
        }
    }

    @Override
    public void close() {
        background.shutdown();
        pool.close();
        try {
            background.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "klab-warm-lab");
        thread.setDaemon(true);
        return thread;
    }
}
