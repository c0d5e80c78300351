package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.LabUi;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Serves one lab to one user after the other, until it is told to end or nobody has used it for a while. */
final class Host implements AutoCloseable {
    /** How often it looks for use by hand before it ends for want of use. */
    private static final int LOOKS = 4;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    /**
     * How it serves.
     *
     * @param settings how its lab is had
     * @param idle after how long without use it ends
     */
    record Terms(LabSettings settings, Duration idle) {}

    private final Terms terms;
    private final HostedLab lab;
    private final ServerSocketChannel socket;
    private final Consumer<Text> log;
    private final HandUse hands;
    private final Leases leases = new Leases(this::used);
    private final AtomicInteger starts = new AtomicInteger();
    private long lastUse = System.nanoTime();
    private boolean over;

    /**
     * @param lab what it serves; closed with the host
     * @param socket where it listens, bound; closed with the host
     * @param log hears what happens
     * @param hands sees use that nobody has asked for
     */
    Host(Terms terms, HostedLab lab, ServerSocketChannel socket, Consumer<Text> log, HandUse hands) {
        this.terms = terms;
        this.lab = lab;
        this.socket = socket;
        this.log = log;
        this.hands = hands;
    }

    /** Serves until the end; the lab starts when the first asks for it. */
    void serve() throws InterruptedException {
        thread(this::accept).start();
        awaitEnd();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel connection = socket.accept();
                thread(new HostSession(this, new Wire(connection))).start();
            }
        } catch (IOException e) {
            end(); // Closed, or of no use any more.
        }
    }

    private void awaitEnd() throws InterruptedException {
        long turn = Math.max(1, terms.idle().toNanos() / LOOKS);
        while (!awaitOver(Math.min(turn, Math.max(0, left().toNanos())))) {
            if (leases.user().isEmpty() && hands.seen(lab.current())) {
                used();
            } else if (left().toNanos() <= 0) {
                log(Text.of("lab.shared.log.idle", terms.idle().toSeconds()));
                return;
            }
        }
    }

    /** Waits for that long, or until it is to end; whether it is. */
    private synchronized boolean awaitOver(long nanos) throws InterruptedException {
        if (!over && nanos > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        }
        return over;
    }

    /** How long until it ends, if nobody uses it. */
    private synchronized Duration left() {
        boolean busy = leases.user().isPresent() || starts.get() > 0;
        return busy ? terms.idle() : terms.idle().minusNanos(System.nanoTime() - lastUse);
    }

    private synchronized void used() {
        lastUse = System.nanoTime();
    }

    /** Has it end, whoever uses it. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    /** Has it end if it has no lab: it was not to be had. */
    void endWithoutLab() {
        if (lab.current().isEmpty()) {
            end();
        }
    }

    /** How the lab stands; started if there is none. To ask counts as use. */
    LabState state(LabListener listener) {
        Lab known = started(listener);
        return new LabState(
                known.backend(),
                known.addresses(),
                known.versions(),
                faults(known),
                leases.user(),
                terms.idle(),
                left(),
                lab.ui().map(LabUi::url));
    }

    /** A lab may take longer to start than it may idle. */
    private Lab started(LabListener listener) {
        starts.incrementAndGet();
        try {
            return lab.started(listener);
        } finally {
            used();
            starts.decrementAndGet();
        }
    }

    private List<Text> faults(Lab known) {
        return Stream.concat(known.health().faults().stream(), lab.ui().flatMap(LabUi::fault).stream())
                .toList();
    }

    HostedLab lab() {
        return lab;
    }

    Leases leases() {
        return leases;
    }

    /** Starts another lab if this one is distrusted. */
    void replaceDistrusted() {
        try {
            lab.replaceDistrusted(this::log);
        } catch (LabException e) {
            log(e.sentence());
            endWithoutLab();
        }
    }

    /** Why this lab is not the one asked for, if it is not. */
    Optional<Text> mismatch(Question.Lease asked) {
        Optional<String> own =
                lab.current().map(Lab::backend).or(terms.settings()::backend).map(LabBackend::label);
        Optional<String> other = asked.backend().map(LabBackend::label);
        if (own.isPresent() && other.isPresent() && !own.equals(other)) {
            return Optional.of(Text.of("lab.shared.other.backend", own.get(), other.get()));
        }
        Optional<String> mongod = terms.settings().mongod().map(Path::toString);
        return asked.mongod().isPresent() && !asked.mongod().equals(mongod)
                ? Optional.of(Text.of("lab.shared.other.mongod", asked.mongod().get()))
                : Optional.empty();
    }

    /** Who has the lab, as a sentence. */
    Text busy(Optional<LabUser> other) {
        return other.map(user -> Text.of(
                        "lab.shared.busy",
                        user.command(),
                        user.pid(),
                        CLOCK.format(user.since().atZone(ZoneId.systemDefault()))))
                .orElse(Text.of("lab.shared.busy.anybody"));
    }

    void log(Text line) {
        log.accept(line);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "klab-host");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes everything down. Safe to call again. */
    @Override
    public void close() {
        end();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lab.close();
        }
    }
}
