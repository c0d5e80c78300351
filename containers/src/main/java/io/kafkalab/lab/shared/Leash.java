package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.exit.ExitHook;
import io.kafkalab.text.Text;
import java.util.function.Supplier;

/** Holds a process that belongs to this one until it is let go: whatever ends this one first, Ctrl-C too, ends it. */
final class Leash implements AutoCloseable {
    private final ExitHook interrupted = ExitHook.of("klab-leash", this::pull);
    private Process held;
    private boolean pulled;

    /**
     * Starts the process. Ctrl-C meanwhile waits until it is there to be ended.
     *
     * @throws LabException if this process is ending already
     */
    synchronized Process start(Supplier<Process> launch) {
        if (pulled) {
            throw new LabException(Text.of("lab.shared.lost"));
        }
        held = launch.get();
        return held;
    }

    /** Lets it go on by itself. */
    synchronized void release() {
        held = null;
    }

    private synchronized void pull() {
        pulled = true;
        if (held != null) {
            held.destroy();
        }
    }

    /** Ends the process, unless it was let go. */
    @Override
    public void close() {
        pull();
        interrupted.remove();
    }
}
