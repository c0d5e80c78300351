package io.kafkalab.exercises.program.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.SandboxContract;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.lab.owner.Owner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Skipped, by name and with the reason, where no Docker engine of this machine has the image. */
final class DockerSandboxIT extends SandboxContract {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** Nobody's, and another in each JVM that runs this at the same time. */
    private static final long FREE_PID =
            (1L << 40) + 2 * ProcessHandle.current().pid();

    private final Toolchain toolchain =
            Toolchain.ofThisMachine(Path.of("target", "klab-cache").toAbsolutePath());

    @Override
    protected SandboxKind kind() {
        return SandboxKind.DOCKER;
    }

    @AfterEach
    void noContainerIsLeft() {
        docker().ifPresent(docker ->
                assertThat(containersOf(docker, ProcessHandle.current().pid())).isEmpty());
    }

    @Test
    void removesWhatAKlabThatIsGoneLeft() {
        Docker docker = docker().orElseThrow();
        Owner us = Owner.thisProcess();
        create(docker, new Owner(us.host(), FREE_PID, us.started()));
        create(docker, new Owner("another machine", FREE_PID + 1, us.started()));
        create(docker, us);
        try {
            new DockerProvider().availability(toolchain);

            assertThat(containersOf(docker, FREE_PID)).isEmpty();
            assertThat(containersOf(docker, FREE_PID + 1)).hasSize(1);
            assertThat(containersOf(docker, us.pid())).hasSize(1);
        } finally {
            containersOf(docker, FREE_PID).forEach(docker::remove);
            containersOf(docker, FREE_PID + 1).forEach(docker::remove);
            containersOf(docker, us.pid()).forEach(docker::remove);
        }
    }

    @Test
    void showsNothingOfTheImageButItsFrame() {
        assertThat(held("ls -A /home /opt /var | grep -v : | grep .; id -un; hostname")
                        .output()
                        .text())
                .isEqualTo("student\nlab\n");
    }

    private Optional<Docker> docker() {
        return new Commands(toolchain.path()).find("docker").map(Docker::new);
    }

    private static void create(Docker docker, Owner owner) {
        List<String> line = new ArrayList<>(List.of("create", "--label", Leftovers.LABEL + "=test"));
        owner.labels(Leftovers.LABEL).forEach((key, value) -> line.addAll(List.of("--label", key + "=" + value)));
        line.addAll(List.of("debian:12-slim", "true"));
        assertThat(docker.ask(LIMIT, line).isYes()).isTrue();
    }

    private static List<String> containersOf(Docker docker, long pid) {
        String label = "label=" + Leftovers.LABEL + ".pid=" + pid;
        Docker.Answer answer = docker.ask(LIMIT, List.of("ps", "--all", "--quiet", "--filter", label));
        return answer.isYes() ? answer.output().lines().toList() : List.of();
    }
}
