package io.kafkalab.lab.shared;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabUi;
import io.kafkalab.text.Text;
import java.util.Optional;
import java.util.function.Function;

/** The host's lab, replaced whenever it is suspect. Safe for use by several threads. */
final class HostedLab implements AutoCloseable {
    private final Function<LabListener, Lab> start;
    private final Optional<Function<Lab, LabUi>> window;
    private volatile Lab lab;
    private volatile LabUi ui;
    private boolean distrusted;
    private boolean closed;

    /**
     * @param start starts a lab and waits until it is ready
     * @param window opens a web interface beside it, if there is to be one
     */
    HostedLab(Function<LabListener, Lab> start, Optional<Function<Lab, LabUi>> window) {
        this.start = start;
        this.window = window;
    }

    /**
     * The lab as it is, started if there is none.
     *
     * @throws LabException if it does not start
     */
    synchronized Lab started(LabListener listener) {
        if (closed) {
            throw new LabException(Text.of("lab.shared.ended"));
        }
        if (lab == null) {
            lab = opened(start.apply(listener));
            distrusted = false;
        }
        return lab;
    }

    /**
     * The lab for its next user: empty, and above suspicion.
     *
     * @throws LabException if there is none such, nor another to be had
     */
    synchronized Lab emptied(LabListener listener) {
        Lab known = started(listener);
        Optional<Text> suspicion = distrusted ? Optional.of(Text.of("lab.shared.distrusted")) : suspicion(known);
        if (suspicion.isEmpty()) {
            return known;
        }
        listener.step(Text.of("lab.shared.replaced", suspicion.get()));
        return replaced(listener);
    }

    /** Starts another lab now if this one is distrusted, so that the next user need not wait for it. */
    synchronized void replaceDistrusted(LabListener listener) {
        if (distrusted && !closed) {
            replaced(listener);
        }
    }

    /** Nobody else is to have this lab. */
    synchronized void distrust() {
        distrusted = true;
    }

    /** The lab, if there is one. */
    Optional<Lab> current() {
        return Optional.ofNullable(lab);
    }

    /** Its web interface, if it has one. */
    Optional<LabUi> ui() {
        return Optional.ofNullable(ui);
    }

    private Lab opened(Lab fresh) {
        try {
            ui = window.map(open -> open.apply(fresh)).orElse(null);
            return fresh;
        } catch (RuntimeException e) {
            fresh.close();
            throw e;
        }
    }

    private Lab replaced(LabListener listener) {
        end();
        return started(listener);
    }

    private void end() {
        Lab old = lab;
        LabUi open = ui;
        lab = null;
        ui = null;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (old != null) {
                old.close();
            }
        }
    }

    private static Optional<Text> suspicion(Lab lab) {
        try {
            LabHealth health = lab.health();
            if (!health.isWell()) {
                return Optional.of(health.faults().get(0));
            }
            lab.reset();
            return lab.suspicion();
        } catch (LabException e) {
            return Optional.of(e.sentence());
        }
    }

    /** Takes it down for good. */
    @Override
    public synchronized void close() {
        closed = true;
        end();
    }
}
