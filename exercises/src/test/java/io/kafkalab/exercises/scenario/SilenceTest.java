package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SilenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka.errors.NoBrokersAvailable: NoBrokersAvailable",
                "kafka.errors.UnrecognizedBrokerVersion: Kafka Admin interface cannot determine the controller",
                "org.apache.kafka.common.errors.TimeoutException: Topic test not present in metadata after 60000 ms.",
                "pymongo.errors.ServerSelectionTimeoutError: localhost:27017: timed out",
                "curl: (28) Operation timed out after 2000 milliseconds"
            })
    void mayHaveEndedAProgramThatSaysSo(String words) {
        assertThat(Silence.ended(run(1, words))).isTrue();
    }

    @Test
    void mayHaveEndedAThreadOfAProgramThatEndsWell() {
        assertThat(Silence.ended(run(0, "kafka.errors.NoBrokersAvailable: NoBrokersAvailable")))
                .isTrue();
    }

    @Test
    void hasNotEndedAProgramThatSucceeds() {
        assertThat(Silence.ended(run(0, "timed out once, tried again"))).isFalse();
    }

    @Test
    void hasNotEndedAProgramThatSaysSomethingElse() {
        assertThat(Silence.ended(run(1, "KeyError: 'gravite'"))).isFalse();
    }

    private static PluginsEvidence run(int exitCode, String words) {
        return new PluginsEvidence(
                new ProgramRun(
                        ProgramRun.State.EXITED,
                        "python3 plugins.py",
                        Optional.of(exitCode),
                        1000,
                        100,
                        Output.NONE,
                        new Output(words + "\n", words.length() + 1, false),
                        List.of()),
                List.of());
    }
}
