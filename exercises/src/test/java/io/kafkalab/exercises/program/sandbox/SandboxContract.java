package io.kafkalab.exercises.program.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every sandbox promises. Where a test shows that something is held off, the same attack on a program without a
 * sandbox shows that it works: else it would prove nothing.
 */
public abstract class SandboxContract {
    private static final int MIB = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Small, so that attacks are quick, and harmless without a sandbox. */
    private static final Resources SMALL =
            new Resources(256L * MIB, 120, Duration.ofSeconds(30), 32L * MIB, 64L * MIB, 256);

    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    Path temporary;

    private Toolchain toolchain;
    private Path files;
    private Path scratch;
    private Path csv;
    private Answering kafka;
    private Answering connect;
    private Answering mongo;

    /** The kind under test. */
    protected abstract SandboxKind kind();

    @BeforeEach
    void makeFoldersAndServices() throws IOException {
        // Its fork bomb is a real one: without a sandbox it takes the machine down.
        assertThat(kind()).isNotEqualTo(SandboxKind.NONE);
        toolchain = Toolchain.ofThisMachine(Path.of("target", "klab-cache").toAbsolutePath());
        assumeTrue(Files.isRegularFile(Path.of("/usr/bin/bash")), "this machine has no /usr/bin/bash");
        Availability found = Sandboxes.of(toolchain).availability().stream()
                .filter(candidate -> candidate.kind() == kind())
                .findFirst()
                .orElseThrow();
        assumeTrue(
                found.available(),
                () -> kind().label() + ": "
                        + Catalogue.in(Language.ENGLISH).say(found.trouble().orElseThrow()));
        files = Files.createDirectories(temporary.resolve("files"));
        scratch = temporary.resolve("scratch");
        csv = Files.writeString(temporary.resolve("rows.csv"), "\"Num_Acc\";\"grav\"\n");
        kafka = new Answering("I am kafka", InetAddress.getLoopbackAddress());
        connect = new Answering("I am connect", InetAddress.getLoopbackAddress());
        mongo = new Answering("I am mongodb", InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        for (Answering service : new Answering[] {kafka, connect, mongo}) {
            if (service != null) {
                service.close();
            }
        }
        if (scratch != null && Files.exists(scratch)) {
            try (Stream<Path> left = Files.list(scratch)) {
                assertThat(left).isEmpty();
            }
        }
    }

    // ---- what it finds

    @Test
    void startsInAFolderOfItsOwnWithItsFilesAndTheCsv() throws IOException {
        Files.createDirectories(files.resolve("data"));
        Files.writeString(files.resolve("data/usagers-2022.csv"), "old");
        Files.writeString(files.resolve("note.txt"), "note\n");
        Files.writeString(files.resolve("tool"), "#!/bin/sh\necho tool ran\n");
        assertThat(files.resolve("tool").toFile().setExecutable(true)).isTrue();

        ProgramRun run = held(
                "cat note.txt data/usagers-2022.csv \"$USAGERS_CSV\"; ./tool; "
                        + "echo changed | tee note.txt usagers-2022.csv new.txt; touch \"$HOME/x\" \"$TMPDIR/x\" && echo wrote");

        assertThat(run.output().text())
                .isEqualTo("note\n" + "\"Num_Acc\";\"grav\"\n".repeat(2) + "tool ran\nchanged\nwrote\n");
        assertThat(run.errors().text()).isEmpty();
        assertThat(files.resolve("note.txt")).hasContent("note");
        assertThat(csv).hasContent("\"Num_Acc\";\"grav\"\n");
    }

    @Test
    void endsAsTheProgramEnds() {
        ProgramRun run = held("echo out; echo err >&2; exit 3");

        assertThat(run.state()).isEqualTo(ProgramRun.State.EXITED);
        assertThat(run.exitCode()).contains(3);
        assertThat(run.output().text()).isEqualTo("out\n");
        assertThat(run.errors().text()).isEqualTo("err\n");
        assertThat(held("kill -SEGV $$").exitCode()).contains(139);
    }

    @Test
    void showsALineAsSoonAsItIsWritten() {
        try (RunningProgram program = start(kind(), SMALL, "echo first; sleep 60")) {
            awaitThat(() -> program.output().equals("first\n"));
            assertThat(program.end(ProgramRun.State.STOPPED).state()).isEqualTo(ProgramRun.State.STOPPED);
        }
    }

    @Test
    void runsAJavaProgram() throws IOException {
        Files.writeString(
                files.resolve("Hello.java"),
                "class Hello { public static void main(String[] a) { System.out.println(\"from Java \" + a[0]); } }");

        assertThat(held("\"$JAVA_HOME/bin/java\" Hello.java 17").output().text())
                .isEqualTo("from Java 17\n");
    }

    @Test
    void hasNothingOpenButItsThreeStreamsAndNoTerminal() {
        ProgramRun run = held("ls /proc/self/fd | wc -l; echo x >/dev/tty || echo no terminal; cat; tty");

        // The fourth is the folder that ls itself reads.
        assertThat(run.output().text()).isEqualTo("4\nno terminal\nnot a tty\n");
    }

    // ---- the lab, and no other network

    @Test
    void reachesTheLabByTheStatementsNamesAndByItsOwn() {
        String visit = "visit() { exec 9<>\"/dev/tcp/$1/$2\" && head -1 <&9; }; ";

        assertThat(held(visit + "visit kafka 9092; visit kafka-connect 8083; visit mongodb-0.mongodb-headless 27017")
                        .output()
                        .text())
                .isEqualTo("I am kafka\nI am connect\nI am mongodb\n");
        assertThat(held(visit + "visit localhost " + kafka.port() + "; visit 127.0.0.1 " + connect.port()
                                + "; visit localhost " + mongo.port())
                        .output()
                        .text())
                .isEqualTo("I am kafka\nI am connect\nI am mongodb\n");
    }

    @Test
    void reachesNoOtherPortOfTheHost() throws IOException {
        for (InetAddress address : List.of(InetAddress.getLoopbackAddress(), addressInTheNetwork())) {
            try (Answering other = new Answering("I am private", address)) {
                String visit = "exec 9<>/dev/tcp/" + address.getHostAddress() + "/" + other.port() + " && head -1 <&9";

                assertThat(free(visit).output().text()).isEqualTo("I am private\n");
                assertThat(held(visit).output().text()).isEmpty();
                assertThat(other.visitors()).isEqualTo(1);
            }
        }
    }

    @Test
    void reachesNothingBeyondTheHost() {
        for (String address : List.of("169.254.169.254/80", "1.1.1.1/443", "172.17.0.1/22")) {
            assertThat(held("timeout 5 bash -c 'exec 9<>/dev/tcp/" + address + "' && echo reached")
                            .output()
                            .text())
                    .as(address)
                    .isEmpty();
        }
        assertThat(held("getent hosts example.org || echo unknown").output().text())
                .isEqualTo("unknown\n");
    }

    @Test
    void sendsNoDatagram() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            socket.setSoTimeout(500);
            String send = "echo hello >/dev/udp/127.0.0.1/" + socket.getLocalPort();
            DatagramPacket packet = new DatagramPacket(new byte[16], 16);

            free(send);
            socket.receive(packet);
            assertThat(packet.getLength()).isEqualTo(6);
            held(send);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> socket.receive(packet))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void findsNoUnixSocketOfTheHost() throws Exception {
        assumePython();
        String name = "klab-" + UUID.randomUUID();
        Path path = Path.of("/tmp", name);
        Process listening = new ProcessBuilder(
                        PYTHON,
                        "-c",
                        "import socket\n"
                                + "for name in '\\0" + name + "', '" + path + "':\n"
                                + "    s = socket.socket(socket.AF_UNIX); s.bind(name); s.listen(9); globals()[name] = s\n"
                                + "print('ready', flush=True); input()")
                .start();
        try {
            assertThat(listening.inputReader().readLine()).isEqualTo("ready");
            for (String address : List.of("\\0" + name, path.toString())) {
                String visit = PYTHON + " -c \"import socket; socket.socket(socket.AF_UNIX).connect('" + address
                        + "'); print('reached')\"";

                assertThat(free(visit).output().text()).isEqualTo("reached\n");
                assertThat(held(visit).output().text()).isEmpty();
            }
        } finally {
            listening.destroyForcibly().waitFor();
            Files.deleteIfExists(path);
        }
    }

    @Test
    void deliversWhatWasSentJustBeforeTheEnd() throws Exception {
        AtomicLong received = new AtomicLong();
        try (ServerSocket sink = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> swallow(sink, received));
            thread.setDaemon(true);
            thread.start();
            int size = 3 * MIB;
            LabAddresses lab = new LabAddresses(
                    "localhost:" + sink.getLocalPort(),
                    "mongodb://localhost",
                    "http://localhost",
                    "mongodb://elsewhere");
            String script = "head -c " + size + " /dev/zero >/dev/tcp/kafka/9092";
            try (RunningProgram program = start(kind(), SMALL, script, lab)) {
                awaitThat(() -> !program.isAlive());
                program.end(ProgramRun.State.TIME_LIMIT);
            }

            awaitThat(() -> received.get() == size);
        }
    }

    private static void swallow(ServerSocket sink, AtomicLong received) {
        try (Socket visitor = sink.accept()) {
            byte[] block = new byte[1 << 14];
            for (int read = visitor.getInputStream().read(block); read >= 0; ) {
                received.addAndGet(read);
                read = visitor.getInputStream().read(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- files and processes of others

    @Test
    void readsNoFileOfAnybodyElse() throws IOException {
        Files.writeString(files.resolve("Own.java"), "own\n");
        Path neighbour = Files.writeString(
                Files.createDirectories(temporary.resolve("neighbour")).resolve("Topic.java"), "secret\n");
        Path own = Path.of("pom.xml").toAbsolutePath();
        Path home = Path.of(System.getProperty("user.home"));
        for (Path path : List.of(neighbour, own, csv, files, home, home.resolve(".m2"), Path.of("/var/log"))) {
            if (Files.exists(path)) {
                String look = "[ -e '" + path + "' ] && [ -n \"$(ls -A '" + path + "')\" ] && echo seen";

                assertThat(free(look).output().text()).as(path.toString()).isEqualTo("seen\n");
                // Of a folder above something that it may read, it sees the way there and nothing beside it.
                assertThat(held(look + "; ls -A '" + path + "' | grep -vx .pyenv")
                                .output()
                                .text())
                        .as(path.toString())
                        .isIn("", "seen\n");
                assertThat(held("cat '" + path + "'").output().text()).isEmpty();
            }
        }
    }

    @Test
    void seesNoProcessOfTheHostAndNoneOfItsEnvironment() throws Exception {
        String canary = "KLAB_CANARY_" + System.nanoTime();
        ProcessBuilder other = new ProcessBuilder("sleep", "600");
        other.environment().put(canary, "secret");
        Process ofTheHost = other.start();
        long pid = ofTheHost.pid();
        String look = "kill -0 " + pid + " && echo may signal; "
                + "cat /proc/*/environ 2>/dev/null | tr '\\0' '\\n' | grep -q '^" + canary + "=' && echo environment; "
                + "[ -n \"$(tr '\\0' ' ' </proc/" + pid + "/cmdline)\" ] && echo command; true";

        try {
            assertThat(free(look).output().text()).isEqualTo("may signal\nenvironment\ncommand\n");
            assertThat(held(look).output().text()).isEmpty();
        } finally {
            ofTheHost.destroyForcibly().waitFor();
        }
    }

    @Test
    void leavesNothingForTheNextProgram() {
        String place = "klab-" + UUID.randomUUID();
        String leave = "touch /tmp/" + place + " /dev/shm/" + place + "; ipcmk -M 64 >/dev/null; ";
        String look = "ls /tmp /dev/shm 2>/dev/null | grep " + place + "; ipcs -m | grep -c '^0x'";
        try {
            free(leave);
            assertThat(free(look).output().text()).startsWith(place).doesNotEndWith("\n0\n");
            assertThat(held(leave + look).output().text()).endsWith("\n1\n");
            assertThat(held(look).output().text()).isEqualTo("0\n");
        } finally {
            free("rm -f /tmp/" + place + " /dev/shm/" + place
                    + "; ipcs -m | awk '$4 ~ /^6/ && $5 == 64 {print $2}' | xargs -rn1 ipcrm -m");
        }
    }

    @Test
    void gainsNoRights() {
        String names = "unshare -Ur true && echo namespace";
        String mounts = "mount -t tmpfs none /tmp && echo mounted && umount /tmp";

        assertThat(held(names).output().text()).isEmpty();
        assertThat(held(mounts).output().text()).isEmpty();
        assertThat(held("grep CapEff /proc/self/status").output().text()).endsWith("\t0000000000000000\n");
        assertThat(held("grep NoNewPrivs /proc/self/status").output().text()).endsWith("\t1\n");
        assertThat(held("touch /usr/klab /etc/klab /klab /proc/sys/kernel/hostname; echo $(ls -d /usr/klab /etc/klab)")
                        .output()
                        .text())
                .isEqualTo("\n");
    }

    // ---- limits

    @Test
    void endsAForkBombAndLeavesANeighbourAlone() {
        String many = "for i in $(seq 200); do sleep 20 & done; jobs -r | wc -l";
        assertThat(free(many).output().text()).isEqualTo("200\n");

        try (RunningProgram neighbour =
                start(kind(), SMALL, "echo ready; for i in $(seq 40); do /bin/true; sleep 0.05; done; echo done")) {
            awaitThat(() -> neighbour.output().contains("ready"));
            // Should it get out, for want of the very protection that is tested, it ends by itself.
            assertThat(held("bomb() { [ $SECONDS -lt 10 ] && { bomb | bomb & }; }; bomb; sleep 40")
                            .state())
                    .isEqualTo(ProgramRun.State.PROCESS_LIMIT);
            assertThat(held(many + "; sleep 40").state()).isEqualTo(ProgramRun.State.PROCESS_LIMIT);
            awaitThat(() -> !neighbour.isAlive());
            assertThat(neighbour.end(ProgramRun.State.TIME_LIMIT).output().text())
                    .isEqualTo("ready\ndone\n");
        }
    }

    @Test
    void endsWhatHoldsTooMuchMemory() throws IOException {
        assumePython();
        String list = PYTHON
                + " -c \"import time; x = [bytearray(1 << 20) for _ in range(400)]; print(len(x)); time.sleep($STAY)\"";
        String map = PYTHON
                + " -c \"import mmap, time; m = mmap.mmap(-1, 400 << 20); m.write(b'x' * (400 << 20)); print(400); time.sleep($STAY)\"";
        String family = "for i in 1 2 3 4 5; do " + PYTHON
                + " -c \"import time; x = b'x' * (80 << 20); time.sleep($STAY)\" & done; wait; echo 400";
        Files.writeString(
                files.resolve("Bomb.java"),
                "class Bomb { public static void main(String[] a) throws Exception {"
                        + " var all = new java.util.ArrayList<Object>();"
                        + " for (int i = 0; i < 400; i++) { var b = java.nio.ByteBuffer.allocateDirect(1 << 20);"
                        + " while (b.hasRemaining()) b.put((byte) 1); all.add(b); }"
                        + " System.out.println(400); Thread.sleep(1000 * Long.parseLong(a[0])); } }");
        String java = "\"$JAVA_HOME/bin/java\" -Xmx512m Bomb.java $STAY";
        for (String bomb : List.of(list, map, family, java)) {
            assertThat(free("STAY=0; " + bomb).output().text()).as(bomb).isEqualTo("400\n");
            // It has that much for as long as it takes a busy machine to see it.
            assertThat(held("STAY=40; " + bomb).state()).as(bomb).isEqualTo(ProgramRun.State.MEMORY_LIMIT);
        }
    }

    @Test
    void endsWhatUsesTheProcessorForTooLong() {
        Resources quick = new Resources(256L * MIB, 120, Duration.ofSeconds(1), MIB, MIB * 8L, 256);
        try (RunningProgram program = start(kind(), quick, "(while :; do :; done) & while :; do :; done")) {
            awaitThat(() -> !program.isAlive());
            assertThat(program.end(ProgramRun.State.STOPPED).state()).isEqualTo(ProgramRun.State.TIME_LIMIT);
        }
    }

    @Test
    void boundsWhatAProgramWritesToDisk() {
        String fill =
                "cd \"$1\" && for i in 1 2 3 4 5; do head -c 30M /dev/zero >$i || break; done; du -sm . | cut -f1; rm -f [1-5]";
        assertThat(Integer.parseInt(free("set -- .; " + fill).output().text().strip()))
                .isGreaterThanOrEqualTo(150);
        for (String folder : List.of(".", "/tmp", "/dev/shm")) {
            assertThat(Integer.parseInt(held("set -- " + folder + "; " + fill)
                            .output()
                            .text()
                            .strip()))
                    .as(folder)
                    .isLessThanOrEqualTo(65);
        }
        assertThat(held("head -c 50M /dev/zero >big; wc -c <big").output().text())
                .isEqualTo(SMALL.fileBytes() + "\n");
    }

    @Test
    void countsTheTimeOfTheProcessor() {
        String busy = "i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; ";

        assertThat(held("bash -c '" + busy + "'").cpuMillis()).isBetween(20L, 5_000L);
        // Where the machine itself is held up, its system may take that time for the program's.
        assertThat(LongStream.generate(() -> held("sleep 0.3").cpuMillis()).limit(3))
                .anyMatch(millis -> millis < 100);
        try (RunningProgram program = start(kind(), SMALL, busy + "echo ready; sleep 60")) {
            awaitThat(() -> program.output().contains("ready"));
            assertThat(program.end(ProgramRun.State.STOPPED).cpuMillis()).isBetween(20L, 5_000L);
        }
    }

    // ---- the end

    @Test
    void endsWhatWantsToStay() {
        String mark = "31." + System.nanoTime();
        try (RunningProgram program = start(
                kind(),
                SMALL,
                "trap '' TERM INT HUP; (setsid bash -c \"trap '' TERM HUP; env -i sleep " + mark
                        + "\" >/dev/null 2>&1 &); kill -STOP $$ & echo ready; sleep " + mark)) {
            awaitThat(() -> program.output().contains("ready"));
            awaitThat(() -> sleeping(mark) == 1);

            program.end(ProgramRun.State.STOPPED);

            assertThat(living(mark)).isZero();
        }
    }

    @Test
    void doesNotWaitForAChildThatKeepsTheOutputOpen() {
        long start = System.nanoTime();
        String mark = "32." + System.nanoTime();
        ProgramRun run = held("sleep " + mark + " & echo gone");

        assertThat(run.state()).isEqualTo(ProgramRun.State.EXITED);
        assertThat(run.output().text()).isEqualTo("gone\n");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(living(mark)).isZero();
    }

    @Test
    void leavesNoProcessWhenTheGraderIsKilled() throws Exception {
        String mark = "33." + System.nanoTime();
        Process grader = new ProcessBuilder(
                        toolchain.java("java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Grading.class.getName(),
                        kind().name(),
                        temporary.toString(),
                        mark)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(grader.inputReader().readLine()).isEqualTo("running");
        awaitThat(() -> sleeping(mark) == 2);

        grader.destroyForcibly().waitFor();

        awaitThat(() -> living(mark) == 0);
    }

    // ---- compilers

    @Test
    void letsACompilerReadTheFilesAndWriteItsOutputAlone() throws Exception {
        Files.writeString(files.resolve("Source.txt"), "source\n");
        Path output = Files.createDirectories(temporary.resolve("output"));
        Path secret = Files.writeString(temporary.resolve("secret"), "secret\n");
        String script = "cat Source.txt; cat '" + secret + "'; echo x >Source.txt; touch '" + temporary + "/other'; "
                + "exec 9<>/dev/tcp/127.0.0.1/" + kafka.port() + " && echo network; echo class >'" + output + "/Class'";
        Launch launch = new Launch(
                "compiler", List.of("/usr/bin/bash", "-c", script), Map.of("PATH", "/usr/bin:/bin"), files, List.of());

        try (Cell cell = sandbox(kind()).open(new Job.Build(launch, scratch, SMALL, Optional.of(output)))) {
            assertThat(cell.process().waitFor()).isZero();
            assertThat(new String(cell.process().getInputStream().readAllBytes()))
                    .isEqualTo("source\n");
            cell.end();
        }

        assertThat(files.resolve("Source.txt")).hasContent("source");
        assertThat(output.resolve("Class")).hasContent("class");
        assertThat(temporary.resolve("other")).doesNotExist();
        assertThat(kafka.visitors()).isZero();
    }

    @Test
    void saysWhatItDoesNotPromiseInBothLanguages() {
        assertThat(sandbox(kind()).notPromised()).allSatisfy(sentence -> {
            for (Language language : Language.values()) {
                assertThat(Catalogue.in(language).say(sentence)).isNotBlank();
            }
        });
        assertThat(sandbox(kind()).kind()).isEqualTo(kind());
    }

    /** In the sandbox. */
    protected final ProgramRun held(String script) {
        return toItsEnd(kind(), script);
    }

    /** Without any. */
    protected final ProgramRun free(String script) {
        return toItsEnd(SandboxKind.NONE, script);
    }

    private ProgramRun toItsEnd(SandboxKind in, String script) {
        try (RunningProgram program = start(in, SMALL, script)) {
            awaitThat(() -> !program.isAlive());
            return program.end(ProgramRun.State.TIME_LIMIT);
        }
    }

    private RunningProgram start(SandboxKind in, Resources resources, String script) {
        LabAddresses lab = new LabAddresses(
                "localhost:" + kafka.port(),
                "mongodb://localhost:" + mongo.port() + "/defaultdb",
                "http://127.0.0.1:" + connect.port(),
                "mongodb://elsewhere:27017");
        return start(in, resources, script, lab);
    }

    private RunningProgram start(SandboxKind in, Resources resources, String script, LabAddresses lab) {
        ProgramLimits limits = new ProgramLimits(PATIENCE, 4L * MIB, MIB, 1 << 10, resources);
        Program.Ready program = new Program.Ready(
                Task.TOPIC, List.of("/usr/bin/bash", "-c", script), "bash", Map.of(), files, List.of());
        return new LocalProgramRunner(toolchain, limits, sandbox(in), scratch).start(program, lab, csv);
    }

    private Sandbox sandbox(SandboxKind kind) {
        return Sandboxes.of(toolchain).choose(Optional.of(kind));
    }

    /** How many processes of the machine sleep for that long. */
    private static long sleeping(String seconds) {
        return living("sleep\0" + seconds);
    }

    /** How many processes of the machine have a command line that ends so. */
    private static long living(String word) {
        return ProcessHandle.allProcesses()
                .filter(process -> {
                    Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
                    try {
                        return Files.readString(commandLine).endsWith(word + "\0");
                    } catch (IOException e) {
                        return false;
                    }
                })
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .count();
    }

    private static InetAddress addressInTheNetwork() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .findFirst()
                .orElse(InetAddress.getByName("127.0.0.2"));
    }

    private static void assumePython() {
        assumeTrue(Files.isExecutable(Path.of(PYTHON)), "this machine has no " + PYTHON);
    }

    private static void awaitThat(Callable<Boolean> condition) {
        await().dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(10))
                .atMost(PATIENCE.plusSeconds(15))
                .until(condition);
    }
}
