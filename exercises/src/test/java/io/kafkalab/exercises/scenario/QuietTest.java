package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietTest {
    @Test
    void theFirstLookIsNeverQuiet() {
        assertThat(new Quiet(Duration.ofHours(1)).holds("a")).isFalse();
    }

    @Test
    void whatStaysTheSameLongEnoughIs() {
        Quiet quiet = new Quiet(Duration.ofMillis(30));

        assertThat(Wait.until(Duration.ofSeconds(5), Wait.OFTEN, () -> quiet.holds("a")))
                .isTrue();
    }

    @Test
    void whatChangesAtEachLookNeverIs() {
        Quiet quiet = new Quiet(Duration.ofMillis(100));
        int[] looks = {0};

        assertThat(Wait.until(Duration.ofMillis(400), Wait.OFTEN, () -> quiet.holds(looks[0]++)))
                .isFalse();
        // A machine that pauses may leave time for one look only.
        assertThat(quiet.holds(looks[0]++)).isFalse();
    }
}
