package io.kafkalab.lab.shared;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The lab in the background, for as long as this process has it. Closing it gives it back and leaves it as it is. */
final class LeasedLab implements Lab {
    private static final Duration HEALTH = Duration.ofSeconds(10);
    private static final Duration RESET = Duration.ofSeconds(120);
    private static final long CLOSE_SECONDS = 5;

    private final HostConnection host;
    private final Answer.Granted lab;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean closed;

    LeasedLab(HostConnection host, Answer.Granted lab) {
        this.host = host;
        this.lab = lab;
    }

    @Override
    public LabBackend backend() {
        return lab.backend();
    }

    @Override
    public LabAddresses addresses() {
        return lab.addresses();
    }

    @Override
    public GraderAccess graderAccess() {
        return lab.access();
    }

    @Override
    public LabVersions versions() {
        return lab.versions();
    }

    @Override
    public List<Text> lacks() {
        return lab.lacks();
    }

    @Override
    public Optional<String> network() {
        return lab.network();
    }

    @Override
    public boolean isLent() {
        return true;
    }

    @Override
    public LabHealth health() {
        try {
            return ask(new Question.Health(), HEALTH) instanceof Answer.Faults answer
                    ? new LabHealth(answer.faults())
                    : new LabHealth(List.of(lost()));
        } catch (IOException e) {
            return new LabHealth(List.of(lost()));
        }
    }

    @Override
    public void reset() {
        try {
            if (ask(new Question.Reset(), RESET) instanceof Answer.No refused) {
                throw new LabException(refused.why());
            }
        } catch (IOException e) {
            throw new LabException(lost(), e);
        }
    }

    @Override
    public Optional<Text> suspicion() {
        try {
            return ask(new Question.Suspicion(), HEALTH) instanceof Answer.Suspected answer
                    ? answer.why()
                    : Optional.of(lost());
        } catch (IOException e) {
            return Optional.of(lost());
        }
    }

    @Override
    public void distrust() {
        try {
            ask(new Question.Distrust(), HEALTH);
        } catch (IOException e) {
            return; // The host is gone, or replaces the lab of a connection that broke.
        }
    }

    private Answer ask(Question question, Duration limit) throws IOException {
        turn.lock();
        try {
            return host.ask(question, limit, LabListener.SILENT);
        } finally {
            turn.unlock();
        }
    }

    private static Text lost() {
        return Text.of("lab.shared.lost");
    }

    @Override
    public void close() {
        // On a thread of its own: an interrupt of this one would break the connection before it has said that all is
        // well.
        Thread closing = new Thread(this::giveBack, "klab-lab-back");
        closing.start();
        boolean interrupted = false;
        while (closing.isAlive()) {
            try {
                closing.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        try (host) {
            // Whoever still waits for an answer does so in vain: then the host hears that the connection broke.
            if (turn.tryLock(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            return; // The host is gone, or sees that the connection broke.
        }
    }

    /** The turn goes back too, since this thread ends: whoever asks later finds the connection closed. */
    private void release() throws IOException {
        try {
            if (!closed) {
                closed = true;
                host.ask(new Question.Release(), HEALTH, LabListener.SILENT);
            }
        } finally {
            turn.unlock();
        }
    }
}
