package io.kafkalab.grader.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabUpOptionsTest {

    @ParameterizedTest
    @CsvSource({"45,PT45M", "90s,PT90S", "30min,PT30M", "2h,PT2H", "2 h,PT2H"})
    void idleTimeIsMinutesUnlessTheUnitIsWritten(String given, Duration idle) {
        assertThat(resolve(given, false).idle()).isEqualTo(idle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0s", "-5", "soon", "1d", "123456"})
    void whatIsNoTimeIsRefused(String given) {
        assertThatThrownBy(() -> resolve(given, false)).isInstanceOf(UsageProblem.class);
    }

    @Test
    void halfAnHourAndNoWebInterfaceByDefault() {
        LabUpOptions options = resolve(null, false);
        assertThat(options.idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(options.ui()).isEmpty();
    }

    @Test
    void theWebInterfaceIsTheStatementsOrTheOneThatTheEnvironmentNames() {
        assertThat(resolve(null, true).ui()).contains("provectuslabs/kafka-ui:v0.7.2");
        assertThat(LabUpOptions.resolve(
                                new LabUpOptions.Flags(null, null, null, true), Map.of("KLAB_UI_IMAGE", "mine:1"))
                        .ui())
                .contains("mine:1");
    }

    private static LabUpOptions resolve(String idle, boolean ui) {
        return LabUpOptions.resolve(new LabUpOptions.Flags(null, null, idle, ui), Map.of());
    }
}
