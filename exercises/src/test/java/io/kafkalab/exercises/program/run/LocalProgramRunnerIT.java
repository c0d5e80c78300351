package io.kafkalab.exercises.program.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.lab.LabAddresses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of the shell, which every machine that runs these tests has; no lab answers at their addresses. */
final class LocalProgramRunnerIT {
    private static final LabAddresses NOWHERE = new LabAddresses(
            "localhost:1", "mongodb://localhost:1/defaultdb", "http://localhost:1", "mongodb://mongo:1");
    private static final ProgramLimits LIMITS =
            new ProgramLimits(Duration.ofSeconds(20), 1 << 20, 1000, 500, Resources.DEFAULT);

    @TempDir
    Path temporary;

    private Path files;
    private Path scratch;
    private Path csv;

    @BeforeEach
    void makeFolders() throws IOException {
        assumeTrue(new Commands(System.getenv("PATH")).find("bash").isPresent(), "this machine has no bash");
        files = Files.createDirectories(temporary.resolve("files"));
        scratch = temporary.resolve("scratch");
        csv = Files.writeString(temporary.resolve("rows.csv"), "\"Num_Acc\";\"grav\"\n");
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        if (Files.exists(scratch)) {
            try (Stream<Path> left = Files.list(scratch)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void keepsWhatAProgramSaysAndItsExitCode() {
        ProgramRun run = toItsEnd("echo bonjour; echo aïe >&2; exit 3");

        assertThat(run.state()).isEqualTo(ProgramRun.State.EXITED);
        assertThat(run.exitCode()).contains(3);
        assertThat(run.output().text()).isEqualTo("bonjour\n");
        assertThat(run.errors().text()).isEqualTo("aïe\n");
        assertThat(run.command()).isEqualTo("bash programme.sh");
        assertThat(run.diagnosis()).isEmpty();
    }

    @Test
    void keepsAProgramThatPrintsNothingAndReadsItsInput() {
        ProgramRun run = toItsEnd("cat");

        assertThat(run.exitCode()).contains(0);
        assertThat(run.output().bytes()).isZero();
    }

    @Test
    void givesTheAddressesAndNothingOfTheGradersEnvironment() {
        String output = toItsEnd("env; pwd").output().text();

        assertThat(output)
                .contains("KAFKA_BOOTSTRAP_SERVERS=localhost:1\n")
                .contains("MONGODB_URI=mongodb://localhost:1/defaultdb\n")
                .contains("CONNECT_URL=http://localhost:1\n")
                .contains("CONNECT_MONGODB_URI=mongodb://mongo:1\n")
                .contains("OWN=thing\n")
                .containsPattern("USAGERS_CSV=.*/work/usagers-2022.csv\n")
                .containsPattern("TMPDIR=.*/tmp\n");
        List<String> names = output.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.replaceFirst("=.*", ""))
                .toList();
        assertThat(names)
                .containsOnly(
                        "PATH",
                        "HOME",
                        "TMPDIR",
                        "LANG",
                        "TZ",
                        "JAVA_HOME",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "MONGODB_URI",
                        "CONNECT_URL",
                        "CONNECT_MONGODB_URI",
                        "USAGERS_CSV",
                        "KLAB_RUN",
                        "OWN",
                        "PWD",
                        "SHLVL",
                        "_");
    }

    @Test
    void worksInACopyOfTheFilesWithTheCsv() throws IOException {
        Files.createDirectories(files.resolve("data"));
        Files.writeString(files.resolve("data/usagers-2022.csv"), "old");
        Files.writeString(files.resolve("note.txt"), "note");

        ProgramRun run =
                toItsEnd("cat note.txt; echo changed | tee note.txt usagers-2022.csv; cat data/usagers-2022.csv");

        assertThat(run.output().text()).isEqualTo("notechanged\n\"Num_Acc\";\"grav\"\n");
        assertThat(files.resolve("note.txt")).hasContent("note");
        assertThat(csv).hasContent("\"Num_Acc\";\"grav\"\n");
    }

    @Test
    void stopsAProgramThatNeverEnds() throws Exception {
        ProgramRun run = untilItSays("ready", "echo ready; while true; do sleep 0.01; done");

        assertThat(run.state()).isEqualTo(ProgramRun.State.STOPPED);
        assertThat(run.exitCode()).isEmpty();
        assertThat(run.errors().text()).isEmpty();
    }

    @Test
    void stopsAProgramThatWantsToStay() throws Exception {
        ProgramRun run = untilItSays("ready", "trap '' TERM INT HUP; echo ready; while true; do sleep 0.01; done");

        assertThat(run.state()).isEqualTo(ProgramRun.State.STOPPED);
    }

    @Test
    void stopsAProgramThatSuspendedItself() throws Exception {
        ProgramRun run = untilItSays("ready", "echo ready; kill -STOP $$");

        assertThat(run.state()).isEqualTo(ProgramRun.State.STOPPED);
    }

    @Test
    void endsAProgramThatWritesTooMuch() throws Exception {
        try (RunningProgram program = start("exec yes 0123456789")) {
            await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(15)).until(() -> !program.isAlive());
            ProgramRun run = program.end(ProgramRun.State.STOPPED);

            assertThat(run.state()).isEqualTo(ProgramRun.State.OUTPUT_LIMIT);
            assertThat(run.output().bytes()).isGreaterThan(LIMITS.outputBytes());
            assertThat(run.output().cut()).isTrue();
            assertThat(run.output().text())
                    .startsWith("0123456789\n")
                    .contains("\n[...]\n")
                    .hasSizeBetween(1500, 1520);
        }
    }

    @Test
    void endsAProgramAtTheHardCap() {
        ProgramLimits short_ = new ProgramLimits(Duration.ofMillis(300), 1000, 100, 100, Resources.DEFAULT);
        try (RunningProgram program = start(short_, "echo a; sleep 60")) {
            await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(10)).until(() -> !program.isAlive());

            assertThat(program.end(ProgramRun.State.STOPPED).state()).isEqualTo(ProgramRun.State.TIME_LIMIT);
        }
    }

    @Test
    void doesNotWaitForAChildThatKeepsTheOutputOpen() {
        // Longer than the program may take at all; a machine that pauses makes no wait as long as that.
        long start = System.nanoTime();
        ProgramRun run = toItsEnd("sleep 60 & echo gone");

        assertThat(run.state()).isEqualTo(ProgramRun.State.EXITED);
        assertThat(run.output().text()).isEqualTo("gone\n");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMITS.wallTime());
    }

    @Test
    void findsAChildThatForkedTwiceIntoASessionOfItsOwn() throws Exception {
        Path pid = temporary.resolve("pid");
        assumeLinux();

        toItsEnd("(setsid bash -c 'echo $$ >" + pid + "; exec sleep 60' >/dev/null 2>&1 &) ; while [ ! -s " + pid
                + " ]; do sleep 0.01; done");

        assertDead(pid);
    }

    @Test
    void findsAChildThatClearedItsEnvironment() throws Exception {
        Path pid = temporary.resolve("pid");
        assumeLinux();

        toItsEnd("(env -i /bin/bash -c 'echo $$ >" + pid + "; exec sleep 60' >/dev/null 2>&1 &) ; while [ ! -s " + pid
                + " ]; do sleep 0.01; done");

        assertDead(pid);
    }

    @Test
    void endsAForkThatGoesOnForking() throws Exception {
        assumeLinux();
        Path log = temporary.resolve("log");

        untilItSays(
                "ready",
                "grow() { sleep 0.02; echo x >>" + log + "; (grow &) ; }; grow & grow & echo ready; wait; sleep 60");

        long before = Files.exists(log) ? Files.size(log) : 0;
        await().dontCatchUncaughtExceptions()
                .during(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(30))
                .until(() -> (Files.exists(log) ? Files.size(log) : 0) == before);
    }

    @Test
    void leavesOtherProgramsAlone() throws Exception {
        try (RunningProgram other = start("echo ready; sleep 60")) {
            awaitThat(() -> other.output().contains("ready"));

            toItsEnd("exit 0");

            assertThat(other.isAlive()).isTrue();
        }
    }

    @Test
    void removesAFolderThatItsProgramMadeUnreadable() {
        toItsEnd("mkdir -p a/b; touch a/b/c $'line\\nbreak' -- -rf; ln -s / root; chmod 000 a/b a");
    }

    @Test
    void countsTheTimeOfTheProcessor() throws Exception {
        String busy = "i=0; while [ $i -lt 60000 ]; do i=$((i+1)); done; ";

        assertThat(toItsEnd("bash -c '" + busy + "'").cpuMillis()).isBetween(20L, 5_000L);
        assertThat(untilItSays("ready", busy + "echo ready; sleep 60").cpuMillis())
                .isBetween(20L, 5_000L);
        // Where the machine itself is held up, its system may take that time for the program's.
        assertThat(LongStream.generate(() -> toItsEnd("sleep 0.3").cpuMillis()).limit(3))
                .anyMatch(millis -> millis < 100);
    }

    @Test
    void saysNothingOfItsOwnWhenAProgramIsKilledByASignal() {
        ProgramRun run = toItsEnd("kill -SEGV $$");

        assertThat(run.exitCode()).contains(139);
        assertThat(run.errors().text()).isEmpty();
    }

    @Test
    void hasNoTerminal() {
        assumeTrue(new Commands(System.getenv("PATH")).find("setsid").isPresent(), "this machine has no setsid");

        assertThat(toItsEnd("echo x >/dev/tty || echo none").output().text()).isEqualTo("none\n");
    }

    @Test
    void showsALineOfACProgramAtOnce() throws Exception {
        Commands commands = new Commands(System.getenv("PATH"));
        assumeTrue(commands.find("stdbuf").isPresent(), "this machine has no stdbuf");

        String stdbuf = commands.find("stdbuf").orElseThrow().toString();
        try (RunningProgram program =
                start(LIMITS, List.of(stdbuf, "-oL", "bash"), "(echo line; sleep 60) | tr a-z A-Z")) {
            awaitThat(() -> program.output().equals("LINE\n"));
        }
    }

    @Test
    void mayBeEndedTwice() {
        try (RunningProgram program = start("sleep 60")) {
            ProgramRun first = program.end(ProgramRun.State.TIME_LIMIT);

            assertThat(first.state()).isEqualTo(ProgramRun.State.TIME_LIMIT);
            assertThat(program.end(ProgramRun.State.STOPPED)).isSameAs(first);
        }
    }

    private ProgramRun toItsEnd(String script) {
        try (RunningProgram program = start(script)) {
            awaitThat(() -> !program.isAlive());
            return program.end(ProgramRun.State.TIME_LIMIT);
        }
    }

    private ProgramRun untilItSays(String word, String script) {
        try (RunningProgram program = start(script)) {
            awaitThat(() -> program.output().contains(word));
            return program.end(ProgramRun.State.STOPPED);
        }
    }

    private static void awaitThat(Callable<Boolean> condition) {
        await().dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(15))
                .until(condition);
    }

    private RunningProgram start(String script) {
        return start(LIMITS, script);
    }

    private RunningProgram start(ProgramLimits limits, String script) {
        return start(limits, List.of("/usr/bin/env", "bash"), script);
    }

    private RunningProgram start(ProgramLimits limits, List<String> shell, String script) {
        try {
            Files.writeString(files.resolve("programme.sh"), script + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Toolchain toolchain = new Toolchain(
                temporary.resolve("cache"),
                Path.of(System.getProperty("java.home")),
                Optional.empty(),
                System.getenv("PATH"),
                true);
        List<String> command =
                Stream.concat(shell.stream(), Stream.of("programme.sh")).toList();
        Program.Ready program =
                new Program.Ready(Task.TOPIC, command, "bash programme.sh", Map.of("OWN", "thing"), files, List.of());
        return new LocalProgramRunner(
                        toolchain, limits, Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.NONE)), scratch)
                .start(program, NOWHERE, csv);
    }

    private static void assertDead(Path pidFile) throws IOException {
        Path stat = Path.of("/proc", Files.readString(pidFile).strip(), "stat");
        try {
            assertThat(stat).content().contains(") Z ");
        } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(NoSuchFileException.class);
        }
    }

    private static void assumeLinux() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/environ")), "this machine has no /proc");
    }
}
