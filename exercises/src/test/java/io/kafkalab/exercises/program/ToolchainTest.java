package io.kafkalab.exercises.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.lab.LabException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolchainTest {

    @Test
    void aDelayIsWrittenInMilliseconds() {
        assertThat(Toolchain.delay("200ms")).isEqualTo(Duration.ofMillis(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "200", "0.2s", "-5ms", "99999ms"})
    void whatIsNoDelayIsRefused(String written) {
        assertThatThrownBy(() -> Toolchain.delay(written))
                .isInstanceOfSatisfying(
                        LabException.class, e -> assertThat(e.sentence().key()).isEqualTo("program.delay"));
    }

    @Test
    void aDelayThatNothingWouldMakeIsRefused() {
        Toolchain slow = new Toolchain(
                Path.of("none"),
                Path.of(System.getProperty("java.home")),
                Optional.empty(),
                "",
                true,
                Duration.ofMillis(1));

        assertThatThrownBy(() -> Sandboxes.of(slow).choose(Optional.of(SandboxKind.NONE)))
                .isInstanceOfSatisfying(
                        LabException.class, e -> assertThat(e.sentence().key()).isEqualTo("sandbox.unavailable"));
        assertThatThrownBy(() -> Sandboxes.of(slow).choose(Optional.empty())).isInstanceOf(LabException.class);
    }
}
