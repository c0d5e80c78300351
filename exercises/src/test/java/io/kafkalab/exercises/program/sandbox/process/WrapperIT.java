package io.kafkalab.exercises.program.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.program.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrapperIT {
    private static final Commands COMMANDS = new Commands(System.getenv("PATH"));

    @TempDir
    Path folder;

    @BeforeEach
    void needTheMachinesCommands() {
        for (String command : List.of("bash", "setsid")) {
            assumeTrue(COMMANDS.find(command).isPresent(), "this machine has no " + command);
        }
    }

    @Test
    void killsTheProgramWhenKlabIsGone() throws Exception {
        Process process = start("sleep 60 & echo ready; sleep 60");
        assertThat(process.inputReader().readLine()).isEqualTo("ready");
        List<ProcessHandle> all = process.descendants().toList();

        process.getOutputStream().close();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(137);
        for (ProcessHandle child : all) {
            child.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void leavesNothingWhenTheProgramEnds() throws Exception {
        Process process = start("exit 7");

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(7);
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    }

    @Test
    void readsTheTimesOfTheChildren() throws IOException {
        Path times = Files.writeString(folder.resolve("t"), "0m0.002s 0m0.001s\n1m2.345s 0m0,655s\n");

        assertThat(CpuTimes.millis(times)).isEqualTo(63_000);
        assertThat(CpuTimes.millis(folder.resolve("none"))).isZero();
    }

    private Process start(String script) throws IOException {
        List<String> command = List.of(COMMANDS.find("bash").orElseThrow().toString(), "-c", script);
        return new ProcessBuilder(new Wrapper(COMMANDS).around(command, folder.resolve("times"))).start();
    }
}
