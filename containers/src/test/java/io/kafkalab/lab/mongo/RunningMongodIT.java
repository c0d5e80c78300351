package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.Children;
import io.kafkalab.lab.LabException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How a mongod fails to start. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs of these tests are shell scripts")
final class RunningMongodIT {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void saysThatTheDiskIsFull() {
        Mongod mongod = mongod("""
                echo '{"s":"I","msg":"starting"}'
                echo '{"s":"E", "c":"STORAGE", "msg":"WiredTiger error","attr":{"message":"No space left on device"}}'
                echo '{"s":"I","msg":"ending"}'
                exit 14""");

        assertThatThrownBy(() -> start(mongod, LIMIT))
                .isInstanceOf(LabException.class)
                .hasMessage("mongod (" + mongod.program()
                        + ") did not start: there is no space left on the disk for its"
                        + " data, in " + folder.resolve("lab") + ". Free some, or name another temporary folder with"
                        + " TMPDIR.");
        assertThat(folder.resolve("lab")).doesNotExist();
    }

    @Test
    void triesSomeOtherPortsWhenItsOwnIsTaken() throws IOException {
        Path count = folder.resolve("count");
        Mongod mongod = mongod("echo x >> " + count + "; exit 48");

        assertThatThrownBy(() -> start(mongod, LIMIT)).isInstanceOf(LabException.class);

        assertThat(Files.readAllLines(count)).hasSize(5);
    }

    @Test
    void endsOneThatNeverListens() {
        Mongod mongod = mongod("exec sleep 300");

        assertThatThrownBy(() -> start(mongod, Duration.ofMillis(500)))
                .isInstanceOf(LabException.class)
                .hasMessageContaining("did not start: it does not listen on its port.");

        assertThat(Children.all()).isEmpty();
    }

    @Test
    void anInterruptedStartLeavesNothing() throws InterruptedException {
        Mongod mongod = mongod("exec sleep 300");
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                start(mongod, LIMIT);
            } catch (Throwable e) {
                failure.complete(e);
            }
        });
        thread.start();
        Awaitility.await("the process")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> Children.all().stream()
                        .anyMatch(child -> child.info().commandLine().orElse("").endsWith("sleep 300")));

        thread.interrupt();

        assertThat(failure.orTimeout(LIMIT.toSeconds() / 2, TimeUnit.SECONDS).join())
                .hasMessageContaining("did not start: klab was interrupted");
        assertThat(Children.all()).isEmpty();
        assertThat(folder.resolve("lab")).doesNotExist();
    }

    private void start(Mongod mongod, Duration limit) {
        RunningMongod.start(mongod, folder.resolve("lab"), MongoPlace.ANY_PORT, limit);
    }

    private Mongod mongod(String body) {
        return new Mongod(Script.of(folder.resolve("mongod"), body), "6.0.5");
    }
}
