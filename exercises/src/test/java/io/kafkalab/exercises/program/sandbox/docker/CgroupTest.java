package io.kafkalab.exercises.program.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CgroupTest {
    @TempDir
    Path folder;

    private Cgroup cgroup;

    @BeforeEach
    void make() throws IOException {
        cgroup = new Cgroup(
                List.of(Files.createDirectory(folder.resolve("a")), Files.createDirectory(folder.resolve("b"))));
    }

    @Test
    void readsTheCountersOfVersion1() throws IOException {
        write("a/cpuacct.usage", "1234567890\n");
        write("b/memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 1\n");
        write("b/pids.events", "max 3\n");

        assertThat(cgroup.cpuMillis()).hasValue(1234);
        assertThat(cgroup.lackedMemory()).isTrue();
        assertThat(cgroup.lackedProcesses()).isTrue();
    }

    @Test
    void readsTheCountersOfVersion2() throws IOException {
        write("b/cpu.stat", "usage_usec 1234567\nuser_usec 1000000\n");
        write("b/memory.events", "low 0\nmax 9\noom 1\noom_kill 0\n");
        write("b/pids.events", "max 0\n");

        assertThat(cgroup.cpuMillis()).hasValue(1234);
        assertThat(cgroup.lackedMemory()).isFalse();
        assertThat(cgroup.lackedProcesses()).isFalse();
    }

    @Test
    void knowsNothingOfOneThatIsGone() {
        assertThat(cgroup.cpuMillis()).isEmpty();
        assertThat(cgroup.lackedMemory()).isFalse();
    }

    @Test
    void takesNoProcessThatIsGone() {
        assertThat(Cgroup.of(0).folders()).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
