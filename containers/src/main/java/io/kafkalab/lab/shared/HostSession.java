package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** One connection to the host. Its end, however it comes, gives the lab back. */
final class HostSession implements Runnable {
    private final Host host;
    private final Wire wire;

    /** The lab, while this connection has it. */
    private Lab lab;

    /** Whether programs may have been started on it that may still run. */
    private boolean inUse;

    HostSession(Host host, Wire wire) {
        this.host = host;
        this.wire = wire;
    }

    @Override
    public void run() {
        try (wire) {
            Optional<Question> question = wire.receive(Question.class);
            while (question.isPresent()) {
                Optional<Answer> answer = answer(question.get());
                if (answer.isPresent()) {
                    wire.send(answer.get());
                }
                question = wire.receive(Question.class);
            }
        } catch (IOException | UncheckedIOException e) {
            host.log(Text.of("lab.shared.log.broken", e)); // Whoever asked is gone.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            giveBack();
            host.replaceDistrusted();
        }
    }

    private Optional<Answer> answer(Question question) throws InterruptedException {
        try {
            if (question instanceof Question.Down) {
                host.leases().user().ifPresent(user -> say(host.busy(Optional.of(user))));
                host.end();
                return Optional.empty();
            } else if (question instanceof Question.Release) {
                inUse = false;
                giveBack();
                return Optional.of(new Answer.Done());
            } else if (question instanceof Question.Status) {
                return Optional.of(new Answer.State(host.state(this::say)));
            } else if (question instanceof Question.Lease lease) {
                return Optional.of(lease(lease));
            }
            return Optional.of(lab == null ? new Answer.No(Text.of("lab.shared.ended")) : ofLab(question));
        } catch (LabException e) {
            host.log(e.sentence());
            host.endWithoutLab();
            return Optional.of(new Answer.No(e.sentence()));
        }
    }

    private Answer lease(Question.Lease asked) throws InterruptedException {
        Optional<Text> mismatch = host.mismatch(asked);
        if (mismatch.isPresent()) {
            return new Answer.No(mismatch.get());
        }
        LabUser user = asked.user();
        Duration patience = Duration.ofMillis(asked.patienceMillis());
        if (!host.leases().take(user, Duration.ZERO)) {
            Optional<LabUser> other = host.leases().user();
            if (!patience.isZero()) {
                other.ifPresent(
                        who -> say(Text.of("lab.shared.waiting", who.command(), who.pid(), patience.toSeconds())));
            }
            if (patience.isZero() || !host.leases().take(user, patience)) {
                return new Answer.No(host.busy(other));
            }
        }
        try {
            lab = host.lab().emptied(this::say);
        } finally {
            if (lab == null) {
                host.leases().giveBack();
            }
        }
        host.log(Text.of("lab.shared.log.given", user.command(), user.pid()));
        return new Answer.Granted(
                lab.backend(), lab.addresses(), lab.graderAccess(), lab.versions(), lab.lacks(), lab.network());
    }

    private Answer ofLab(Question question) {
        if (question instanceof Question.Reset) {
            inUse = true;
            try {
                lab.reset();
                return new Answer.Done();
            } catch (LabException e) {
                host.lab().distrust();
                return new Answer.No(e.sentence());
            }
        } else if (question instanceof Question.Health) {
            LabHealth health = lab.health();
            if (!health.isWell()) {
                host.lab().distrust();
            }
            return new Answer.Faults(health.faults());
        } else if (question instanceof Question.Suspicion) {
            return new Answer.Suspected(lab.suspicion());
        }
        host.lab().distrust();
        return new Answer.Done();
    }

    private void say(Text step) {
        host.log(step);
        try {
            wire.send(new Answer.Step(step));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void giveBack() {
        if (lab == null) {
            return;
        }
        if (inUse) {
            // Killed: its programs may have outlived it.
            host.lab().distrust();
        }
        lab = null;
        host.leases().giveBack();
        host.log(Text.of("lab.shared.log.back"));
    }
}
