package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.TestJvm;
import io.kafkalab.lab.bundle.Bundle;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts that fail, and ends that nobody ordered: nothing is left behind. */
final class EmbeddedStartIT {
    @TempDir
    Path temporary;

    private Collection<String> before;

    @BeforeEach
    void look() throws IOException {
        before = Traces.all();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(Traces.all()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void saysThatTheCacheCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("cache"), "a file");

        refuses(TestSettings.with(file, Optional.empty()), "Kafka’s files could not be unpacked into " + file);
    }

    @Test
    void passesOnWhatMongodbSays() throws IOException {
        Path program = Files.writeString(temporary.resolve("mongod"), "no program");

        refuses(TestSettings.with(TestSettings.CACHE, Optional.of(program)), "is not an executable file");
    }

    @Test
    void startsInSpiteOfABrokenClassArchive() throws IOException {
        Path cache = temporary.resolve("cache");
        Path bundle = Bundle.of("klab/lab").materialise(cache);
        String archive = ClassArchive.of(bundle).options().get(0).replaceAll(".*=(.*\\.jsa).*", "$1");
        Files.writeString(Path.of(archive), "no archive");

        try (Lab lab = Labs.start(TestSettings.with(cache, Optional.empty()), LabListener.SILENT)) {
            assertThat(lab.health().faults()).isEmpty();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is one loopback address only")
    void takesOtherPortsWhereTheStatementsAreTakenOnEveryAddress() throws IOException {
        List<Text> heard = new CopyOnWriteArrayList<>();
        try (ServerSocket somebody = onEveryAddress(StatementAddress.CONNECT.port());
                Lab lab = Labs.start(TestSettings.here(), heard::add)) {
            assertThat(somebody.isBound()).isTrue();
            assertThat(lab.health().faults()).isEmpty();
            assertThat(lab.addresses().bootstrapServers()).matches("localhost:\\d+");
            assertThat(lab.addresses().connectMongoUri()).matches("mongodb://localhost:\\d+/.*");
            assertThat(heard).extracting(Text::key).contains("lab.embedded.ports");
        }
    }

    /** Only where nobody, not even another lab, has the port on any address. */
    private static ServerSocket onEveryAddress(int port) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (BindException e) {
            return abort("port " + port + " is in use on this machine: " + e.getMessage());
        }
    }

    @Test
    void endsWithAKilledGraderAndIsCleanedUpByTheNext() throws Exception {
        Process grader = TestJvm.start(Grader.class);
        List<ProcessHandle> processes = whenStarted(grader);

        grader.destroyForcibly().waitFor();

        awaitEnd(processes);
        Labs.start(TestSettings.here(), LabListener.SILENT).close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals on Windows")
    void endsWithAnInterruptedGrader() throws Exception {
        assumeFalse(ignoresInterrupts(), "this shell ignores SIGINT, and all that it starts does, as under nohup");
        Process grader = TestJvm.start(Grader.class);
        List<ProcessHandle> processes = whenStarted(grader);

        new ProcessBuilder("sh", "-c", "kill -INT " + grader.pid()).start().waitFor();

        assertThat(grader.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(grader.exitValue()).isEqualTo(130);
        awaitEnd(processes);
    }

    /** What a process ignores, those that it starts ignore too; bit 1 of the mask is SIGINT (proc(5), SigIgn). */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    private static void refuses(LabSettings settings, String why) {
        assertThatThrownBy(() -> Labs.start(settings, LabListener.SILENT))
                .isInstanceOf(LabException.class)
                .hasMessageContaining(why);
    }

    private static List<ProcessHandle> whenStarted(Process grader) throws IOException {
        assertThat(grader.inputReader().readLine()).isEqualTo("started");
        List<ProcessHandle> processes = grader.descendants().toList();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(2);
        return processes;
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        Awaitility.await("the end of " + processes)
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(20))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Holds a lab until it is ended itself. */
    static final class Grader {
        private Grader() {}

        public static void main(String[] arguments) throws IOException {
            Labs.start(TestSettings.here(), LabListener.SILENT);
            System.out.println("started");
            assertThat(System.in.read()).isEqualTo(-1);
        }
    }
}
