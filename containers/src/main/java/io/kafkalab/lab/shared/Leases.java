package io.kafkalab.lab.shared;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Who has the lab: one at a time, in the order of asking. */
final class Leases {
    private final Semaphore free = new Semaphore(1, true);
    private final Runnable used;
    private volatile LabUser user;

    /** @param used is told whenever the lab is given or given back */
    Leases(Runnable used) {
        this.used = used;
    }

    /** Gives the lab to somebody; false if somebody else had it for all that time. */
    boolean take(LabUser asking, Duration patience) throws InterruptedException {
        if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        user = asking;
        used.run();
        return true;
    }

    /** Takes it back from whoever has it. */
    void giveBack() {
        user = null;
        used.run();
        free.release();
    }

    /** Who has it now. */
    Optional<LabUser> user() {
        return Optional.ofNullable(user);
    }
}
