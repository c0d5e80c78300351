package io.kafkalab.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code klab watch} as a student meets it: in a pseudo-terminal, on a lab of its own, with Java programs that are saved. */
class WatchIT {

    private static final int LIMIT_SECONDS = 180;
    private static final String CTRL_C = "\u0003";

    /** Of what is switched off while keys are heard, nothing is off in the end. */
    private static final String AS_IT_WAS = "0\r\n";

    private static final String PRODUCER = """
            import java.io.*;
            import java.util.*;
            import org.apache.kafka.clients.producer.*;

            public class Producer {
                public static void main(String[] args) throws IOException {
                    Map<String, Object> config = Map.of(
                            "bootstrap.servers", System.getenv("KAFKA_BOOTSTRAP_SERVERS"),
                            "key.serializer", "org.apache.kafka.common.serialization.StringSerializer",
                            "value.serializer", "org.apache.kafka.common.serialization.StringSerializer");
                    try (BufferedReader rows = new BufferedReader(new FileReader("usagers-2022.csv"));
                            KafkaProducer<String, String> producer = new KafkaProducer<>(config)) {
                        List<String> names = cells(rows.readLine());
                        for (int i = 0; i < 3; i++) {
                            List<String> row = cells(rows.readLine());
                            String key = row.get(names.indexOf("Num_Acc"));
                            producer.send(new ProducerRecord<>("test", KEY, row.get(names.indexOf("grav"))));
                        }
                    }
                }

                static List<String> cells(String line) {
                    return List.of(line.replace("\\"", "").split(";"));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path work;
    private Path output;
    private Process process;

    @BeforeEach
    void fill() throws IOException {
        assumeTrue(isUtilLinux(), "needs the program script of util-linux, which makes a pseudo-terminal");
        work = Files.createDirectories(folder.resolve("work"));
        output = folder.resolve("output");
        Files.createDirectories(folder.resolve("tmp"));
        Files.writeString(work.resolve("Producer.java"), PRODUCER.replace("KEY", "null"));
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    @Test
    void aSaveIsJudgedAndQuittingLeavesNothing() throws Exception {
        start();
        await("producer", WatchIT::isWrong);
        type("1h");
        await("the first hint", screen -> screen.contains("where is the key of the message?"));
        type("h");
        await("the second hint", screen -> screen.contains("has a value and, beside it, a key"));
        type("e");
        await("the records", screen -> screen.contains("partition  offset") && screen.contains("null"));
        List<ProcessHandle> processes = process.descendants().toList();
        Files.writeString(work.resolve("Producer.java.tmp"), PRODUCER.replace("KEY", "key"));
        Files.move(
                work.resolve("Producer.java.tmp"),
                work.resolve("Producer.java"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        await("what is newly right", screen -> screen.contains("▲ keys") && screen.contains("3.5 / 3.5"));
        type("q");
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(read()).contains("\u001b[?1049h").endsWith("3.5 / 10\r\n" + AS_IT_WAS);
        assertNothingIsLeft(processes);
    }

    @Test
    void ctrlCLeavesNothingAndTheTerminalAsItWas() throws Exception {
        start();
        await("producer", WatchIT::isWrong);
        List<ProcessHandle> processes = process.descendants().toList();
        type(CTRL_C);
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(read()).contains("\u001b[?1049l").endsWith(AS_IT_WAS);
        assertNothingIsLeft(processes);
    }

    @Test
    void quittingWhileAProgramRunsEndsIt() throws Exception {
        Files.writeString(
                work.resolve("Producer.java"),
                "public class Producer { public static void main(String[] a) throws Exception { Thread.sleep(99_000); } }");
        start();
        await("the program", screen -> screen.contains("producer  running"));
        awaitProgram();
        List<ProcessHandle> processes = process.descendants().toList();
        type("q");
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(read()).endsWith(AS_IT_WAS);
        assertNothingIsLeft(processes);
    }

    private void awaitProgram() throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (process.descendants()
                .noneMatch(each -> each.info().commandLine().orElse("").endsWith(" Producer"))) {
            assertThat(System.nanoTime() - limit)
                    .as("waited for the program to run")
                    .isNegative();
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    private static boolean isWrong(String screen) {
        return screen.contains("✘ producer") && screen.contains(" / 3.5");
    }

    private void assertNothingIsLeft(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle each : processes) {
            each.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperfdata")))
                    .isEmpty();
        }
    }

    private void start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Dklab.terminal.in=true",
                "-Dklab.terminal.out=true",
                "-Dklab.terminal.err=true",
                "-cp",
                System.getProperty("java.class.path"),
                "io.kafkalab.grader.Klab",
                "watch",
                work.toString(),
                "--exercise",
                "2",
                "--backend",
                "embedded",
                "--lang",
                "en"));
        Path program = Files.writeString(
                folder.resolve("program.sh"),
                "stty rows 40 cols 100\ntrap : INT\n'" + String.join("' '", command) + "'\n"
                        + "stty -a | tr ' ;' '\\n\\n' | grep -c -x -e -echo -e -icanon\n");
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", "sh " + program, "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TERM", "xterm");
        process = builder.start();
    }

    private void type(String keys) throws IOException {
        OutputStream typed = process.getOutputStream();
        typed.write(keys.getBytes(StandardCharsets.US_ASCII));
        typed.flush();
    }

    /** Waits for something on the screen as it was last drawn. */
    private void await(String what, Predicate<String> shown) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (!shown.test(screen())) {
            assertThat(System.nanoTime() - limit)
                    .as("waited for %s, had: %s", what, screen())
                    .isNegative();
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("ended early: %s", read())
                    .isFalse();
        }
    }

    /** What was drawn since the cursor last went home, without colours. */
    private String screen() throws IOException {
        String bytes = read();
        return bytes.substring(Math.max(0, bytes.lastIndexOf("\u001b[H"))).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    /** As far as it is written: the last letter may be half there. */
    private String read() throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    private boolean isUtilLinux() throws IOException {
        try {
            Process script = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .start();
            return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8).contains("util-linux");
        } catch (IOException e) {
            return false;
        }
    }
}
