package io.kafkalab.grader.pool;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Labs for the submissions of a command. They start when they are needed, several at the same time, never more than asked
 * for.
 *
 * <p>Where a further lab cannot be started while others run, these are shared by all. Where none can be started at all,
 * again and again, no more is tried.
 */
public final class LabPool implements AutoCloseable {

    private static final int TRIES = 3;

    /** The memory of a lab grows a little with each submission: its log segments, groups and metrics leave traces. */
    static final int MOST_SERVED = 200;

    /** How long a machine that could not carry a further lab is left in peace. */
    private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Supplier<Lab> start;
    private final Consumer<Text> notice;
    private final boolean reuse;
    private final LabThreads threads = new LabThreads();
    private final Deque<Lab> idle = new ArrayDeque<>();
    private final Map<Lab, Integer> served = new HashMap<>();
    private final int size;
    private int places;
    private long nextStart = System.nanoTime();
    private int failures;
    private Text hopeless;
    private boolean closed;

    /**
     * @param start starts a lab and waits until it is ready; called by several threads
     * @param size how many labs there are at most
     * @param reuse whether a lab of our own serves another submission once it is empty again; one that is lent never does, so
     *     that what a program left in it can be looked at
     * @param notice hears when labs are replaced or given up
     */
    public LabPool(Supplier<Lab> start, int size, boolean reuse, Consumer<Text> notice) {
        this.start = start;
        this.size = size;
        this.reuse = reuse;
        this.notice = notice;
    }

    /** A lab for one submission; not started before it is asked for. */
    public LabLoan loan() {
        return new LabLoan(this, threads);
    }

    /**
     * Goes on only while labs may be had: what a lab does while it is taken down is no fault of it.
     *
     * @throws CancellationException once this pool is closed
     */
    synchronized void requireOpen() {
        if (closed) {
            throw new CancellationException("the labs are being taken down");
        }
    }

    /**
     * A lab that nobody else uses: an idle one, else a new one, else the next one that is given back.
     *
     * @param fresh whether nobody may have used it before
     * @throws LabException if none can be had
     */
    Lab take(boolean fresh) {
        while (true) {
            if (fresh) {
                makePlace();
            }
            Lab lab = idleOrPlace(fresh);
            if (lab != null) {
                return lab;
            }
            try {
                return started();
            } catch (RuntimeException e) {
                giveUpPlace(e);
            }
        }
    }

    /** Whether no lab will be had any more. */
    synchronized boolean isHopeless() {
        return hopeless != null;
    }

    /** Takes a lab back: for others if it is empty, well and not worn out, else it is taken down. */
    void giveBack(Lab lab) {
        boolean kept = reuse && !lab.isLent();
        Optional<Text> suspicion = kept ? suspicion(lab) : Optional.empty();
        if (kept && suspicion.isEmpty() && keep(lab)) {
            return;
        }
        suspicion.filter(why -> !isClosed()).ifPresent(why -> notice.accept(Text.of("pool.replaced", why)));
        discard(lab);
    }

    /** Takes a lab down and frees its place. */
    void discard(Lab lab) {
        try {
            lab.close();
        } finally {
            synchronized (this) {
                if (served.remove(lab) != null) {
                    places--;
                }
                notifyAll();
            }
        }
    }

    /** Why a lab may not serve another submission, once it has been emptied. */
    private Optional<Text> suspicion(Lab lab) {
        try {
            requireOpen();
            LabHealth health = lab.health();
            if (!health.isWell()) {
                return Optional.of(health.faults().get(0));
            }
            lab.reset();
            return lab.suspicion();
        } catch (LabException e) {
            return Optional.of(e.sentence());
        } catch (RuntimeException e) {
            return Optional.of(Text.of("pool.broke", e));
        }
    }

    private synchronized boolean keep(Lab lab) {
        if (closed || served.merge(lab, 1, Integer::sum) >= MOST_SERVED) {
            return false;
        }
        idle.push(lab);
        notifyAll();
        return true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Where only used labs stand in the way of a new one, one of them goes. */
    private void makePlace() {
        Lab old;
        synchronized (this) {
            old = places >= size && hopeless == null ? idle.poll() : null;
        }
        if (old != null) {
            discard(old);
        }
    }

    /** An idle lab, or null once there is a place to start one in. */
    private synchronized Lab idleOrPlace(boolean fresh) {
        while (true) {
            requireOpen();
            boolean place = hopeless == null && places < size && (places == 0 || System.nanoTime() - nextStart >= 0);
            if (!idle.isEmpty() && !(fresh && place)) {
                return idle.pop();
            }
            if (hopeless != null && places == 0) {
                throw new LabException(hopeless);
            }
            if (place) {
                places++;
                return null;
            }
            await();
        }
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a lab");
        }
    }

    private Lab started() {
        Lab lab = start.get();
        synchronized (this) {
            served.put(lab, 0);
            failures = 0;
            if (!closed) {
                return lab;
            }
        }
        discard(lab);
        throw new CancellationException("the labs are being taken down");
    }

    /** Goes on with the labs that there are; without any, this submission has none. */
    private synchronized void giveUpPlace(RuntimeException e) {
        places--;
        notifyAll();
        requireOpen();
        if (!(e instanceof LabException failure)) {
            throw e;
        }
        if (places > 0) {
            nextStart = System.nanoTime() + PAUSE_NANOS;
            notice.accept(Text.of("pool.fewer", places, failure.sentence()));
            return;
        }
        failures++;
        if (failures >= TRIES) {
            hopeless = Text.of("pool.hopeless", failures, failure.sentence());
            notice.accept(hopeless);
        }
        throw failure;
    }

    /** Takes all labs down for good; starts that go on are interrupted and waited for. Safe to call again. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        threads.interrupt();
        List<Lab> left;
        synchronized (this) {
            left = new ArrayList<>(served.keySet());
            idle.clear();
        }
        LabThreads.forAll(left, this::discard);
        threads.await();
    }
}
