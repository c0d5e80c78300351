package io.kafkalab.lab.mongo;

import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for a server that may die meanwhile. */
final class Patience {
    private static final Duration POLL = Duration.ofMillis(10);

    private Patience() {}

    /**
     * Waits for a condition.
     *
     * @param end when to give up, in the time of {@link System#nanoTime()}
     * @param alive whether there is still something to wait for
     * @param missing what is missing as long as the condition is not met
     * @throws NotReady if the time or the server ends before, or this thread is interrupted
     */
    static void until(long end, BooleanSupplier alive, Callable<Boolean> condition, Text missing) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(remaining(end))
                    .until(() -> {
                        if (Thread.currentThread().isInterrupted()) {
                            throw new NotReady(Text.of("lab.mongo.interrupted"), null);
                        }
                        return !alive.getAsBoolean() || condition.call();
                    });
        } catch (ConditionTimeoutException e) {
            throw new NotReady(missing, e);
        }
        if (!alive.getAsBoolean()) {
            throw new NotReady(Text.of("lab.mongo.awaited.ended", missing), null);
        }
    }

    /** How long there still is; never nothing, since no library takes that for a limit. */
    static Duration remaining(long end) {
        return Duration.ofNanos(Math.max(POLL.toNanos() * 2, end - System.nanoTime()));
    }
}
