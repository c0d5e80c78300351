package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SilenceTest {
    private static final ScenarioLimits USUAL = ScenarioLimits.DEFAULT;
    private static final ScenarioLimits STRETCHED = USUAL.under(6);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kafka.errors.NoBrokersAvailable: NoBrokersAvailable",
                "kafka.errors.UnrecognizedBrokerVersion: Kafka Admin interface cannot determine the controller",
                "org.apache.kafka.common.errors.TimeoutException: Topic test not present in metadata after 60000 ms.",
                "pymongo.errors.ServerSelectionTimeoutError: localhost:27017: timed out",
                "% ERROR: Failed to query metadata for topic test: Local: Broker transport failure",
                "% ERROR: Local: All broker connections are down: 1/1 brokers are down: terminating",
                "curl: (28) Operation timed out after 2000 milliseconds"
            })
    void isMetByAProgramThatEndsAndSaysSo(String words) {
        assertThat(runs(USUAL, exited(1, words))).isEqualTo(3);
        assertThat(runs(STRETCHED, exited(1, words))).isEqualTo(5);
    }

    @Test
    void isMetByAThreadOfAProgramThatEndsWell() {
        assertThat(runs(USUAL, exited(0, "kafka.errors.NoBrokersAvailable: NoBrokersAvailable")))
                .isEqualTo(3);
    }

    @Test
    void isNotToBlameForAProgramThatSucceeds() {
        assertThat(runs(STRETCHED, exited(0, "timed out once, tried again"))).isEqualTo(1);
    }

    @Test
    void isNotToBlameForAProgramThatSaysSomethingElse() {
        assertThat(runs(STRETCHED, exited(1, "KeyError: 'gravite'"))).isEqualTo(1);
    }

    @Test
    void mayHangAProgramOnABusyMachine() {
        assertThat(runs(STRETCHED, endedByLimit(ProgramRun.State.TIME_LIMIT))).isEqualTo(3);
    }

    @Test
    void mayHoldAProgramUpForLongerThanItMayTakeOnABusyMachine() {
        long limit = STRETCHED.program().toMillis();
        assertThat(runs(STRETCHED, ended(ProgramRun.State.EXITED, limit))).isEqualTo(3);
        assertThat(runs(STRETCHED, ended(ProgramRun.State.STOPPED, limit))).isEqualTo(3);
        assertThat(runs(STRETCHED, ended(ProgramRun.State.EXITED, limit - 1))).isEqualTo(1);
        assertThat(runs(STRETCHED, ended(ProgramRun.State.STOPPED, limit - 1))).isEqualTo(1);
        assertThat(runs(USUAL, ended(ProgramRun.State.EXITED, limit))).isEqualTo(1);
    }

    @Test
    void isNotToBlameForAProgramThatHangsWhileTheMachineHasTime() {
        assertThat(runs(USUAL, endedByLimit(ProgramRun.State.TIME_LIMIT))).isEqualTo(1);
    }

    @Test
    void isNotToBlameForAProgramThatWritesTooMuch() {
        assertThat(runs(STRETCHED, endedByLimit(ProgramRun.State.OUTPUT_LIMIT))).isEqualTo(1);
    }

    @Test
    void isOverOnceAProgramDoesWell() {
        Iterator<PluginsEvidence> runs = List.of(endedByLimit(ProgramRun.State.TIME_LIMIT), exited(0, ""))
                .iterator();
        assertThat(Silence.outlast(STRETCHED, runs::next, runs::next)).isEqualTo(exited(0, ""));
    }

    /** How often a program is run that does the same each time. */
    private static int runs(ScenarioLimits limits, PluginsEvidence seen) {
        AtomicInteger runs = new AtomicInteger();
        Supplier<TaskEvidence> run = () -> {
            runs.incrementAndGet();
            return seen;
        };
        Silence.outlast(limits, run, run);
        return runs.get();
    }

    private static PluginsEvidence exited(int exitCode, String words) {
        return run(
                ProgramRun.State.EXITED,
                Optional.of(exitCode),
                1000,
                new Output(words + "\n", words.length() + 1, false));
    }

    private static PluginsEvidence endedByLimit(ProgramRun.State state) {
        return ended(state, 1000);
    }

    private static PluginsEvidence ended(ProgramRun.State state, long millis) {
        return run(state, Optional.empty(), millis, Output.NONE);
    }

    private static PluginsEvidence run(ProgramRun.State state, Optional<Integer> exitCode, long millis, Output errors) {
        return new PluginsEvidence(
                new ProgramRun(state, "python3 plugins.py", exitCode, millis, 100, Output.NONE, errors, List.of()),
                List.of());
    }
}
