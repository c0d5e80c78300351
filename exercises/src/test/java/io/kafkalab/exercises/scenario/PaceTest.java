package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final Duration LEAST = Duration.ofMillis(200);

    @Test
    void isOverOnceNothingHasComeForTheLeastTime() {
        long start = System.nanoTime();
        Pace pace = new Pace("");
        awaitOver(pace);

        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(LEAST.toNanos());
    }

    @Test
    void isAsPatientAsTheProgramIsSlow() {
        Pace pace = new Pace("");
        pace.see("zero");
        long zero = System.nanoTime();
        awaitOver(pace);
        long one = System.nanoTime();
        pace.see("one");
        awaitOver(pace);

        assertThat(System.nanoTime() - one).isGreaterThanOrEqualTo(2 * (one - zero));
    }

    @Test
    void isNotMorePatientForASlowStart() {
        Pace pace = new Pace("");
        awaitOver(pace);
        pace.see("one");

        assertThat(pace.patience(LEAST)).isEqualTo(LEAST);
    }

    @Test
    void isNotHeldUpByWhatWasSeenBefore() {
        Pace pace = new Pace("one");
        pace.see("one");
        awaitOver(pace);
        pace.see("one");

        assertThat(pace.isOver(LEAST)).isTrue();
    }

    @Test
    void countsAnewWhenThereIsSomethingToDo() {
        Pace pace = new Pace("");
        awaitOver(pace);
        long before = System.nanoTime();
        pace.begin();

        assertThat(pace.isOver(Duration.ofHours(1))).isFalse();
        awaitOver(pace);
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(LEAST.toNanos());
    }

    private static void awaitOver(Pace pace) {
        await().dontCatchUncaughtExceptions()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(30))
                .until(() -> pace.isOver(LEAST));
    }
}
