package io.kafkalab.exercises.program.sandbox.bubblewrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.sandbox.SandboxContract;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Skipped, by name and with the reason, where bubblewrap does not work. */
final class BubblewrapIT extends SandboxContract {
    private static final List<String> LISTED = List.of(("/: bin dev etc klab lib lib32 lib64 libx32 proc sbin usr tmp "
                    + "/etc: alternatives crypto-policies group hosts java java-17-openjdk java-11-openjdk java-21-openjdk "
                    + "ld.so.cache ld.so.conf ld.so.conf.d localtime nsswitch.conf passwd pki ssl "
                    + "/klab: app lab relay.jar tmp work "
                    + "/dev: console core fd full null ptmx pts random shm stderr stdin stdout tty urandom zero")
            .split(" "));

    @Override
    protected SandboxKind kind() {
        return SandboxKind.BUBBLEWRAP;
    }

    /** Keys are of no namespace, and sockets of virtual machines lead to what this machine runs on. */
    @Test
    void refusesCallsThatNamespacesDoNotPart() {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.isExecutable(python), "this machine has no " + python);
        assumeTrue(SystemCalls.ofThisMachine().isPresent(), "klab does not know this processor's system calls");
        String number = System.getProperty("os.arch").equals("aarch64") ? "217" : "248";
        String key = python + " -c \"import ctypes; c = ctypes.CDLL(None, use_errno=True); r = c.syscall(" + number
                + ", b'user', b'klab', b'x', 1, -2); print(r > 0, ctypes.get_errno())\"";
        String socket = python + " -c \"import socket; socket.socket(40, 1); print('made')\"";
        String memory = python + " -c \"import os; os.memfd_create('x'); print('made')\"";

        assertThat(free(key).output().text()).isEqualTo("True 0\n");
        assertThat(held(key).output().text()).isEqualTo("False 1\n");
        assertThat(free(memory).output().text()).isEqualTo("made\n");
        assertThat(held(memory).errors().text()).contains("PermissionError");
        assertThat(held(socket).errors().text()).contains("PermissionError");
    }

    /** What is not in the list is no way out that nobody has looked at. */
    @Test
    void showsNothingButWhatIsListed() {
        assertThat(held("ls -A / /etc /klab /dev /home /opt /var /run /sys 2>/dev/null")
                        .output()
                        .text()
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).isIn(LISTED));
    }

    /** A program of the same user may reach its starter's open files. */
    @Test
    void survivesWhatAProgramWritesIntoTheReport() {
        ProgramRun run =
                held("head -c 3M /dev/urandom >/proc/$PPID/fd/6; echo 99999m0.000s >>/proc/$PPID/fd/6; echo on");

        assertThat(run.state()).isEqualTo(ProgramRun.State.EXITED);
        assertThat(run.output().text()).isEqualTo("on\n");
    }
}
