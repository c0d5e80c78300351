package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScenarioLimitsTest {

    @ParameterizedTest
    @CsvSource({"-0.25, 10", "0.5, 10", "3, 10", "6, 20", "100, 30"})
    void waitsLongerWhereMoreThanUsualWantEachCore(double load, long seconds) {
        assertThat(ScenarioLimits.DEFAULT.under(load).arrival()).isEqualTo(Duration.ofSeconds(seconds));
    }
}
