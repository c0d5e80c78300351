package io.kafkalab.exercises.scenario;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for a condition within a limit; whether it came is the answer, since a wait that runs out is evidence. */
final class Wait {
    /** How often what costs next to nothing is looked at. */
    static final Duration OFTEN = Duration.ofMillis(20);

    /** How often a service is asked. */
    static final Duration NOW_AND_THEN = Duration.ofMillis(100);

    private Wait() {}

    /** Whether the condition came true within the limit; looks once even if the limit is zero. */
    static boolean until(Duration limit, Duration interval, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(interval)
                    .atMost(limit.compareTo(interval) > 0 ? limit : interval.plus(OFTEN))
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }
}
