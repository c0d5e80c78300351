package io.kafkalab.exercises.program.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Why there is no Docker sandbox, and the cure; with scripts in place of the docker command. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the Docker sandbox is for Linux")
final class DockerProviderTest {
    private static final String PATH = "/usr/bin:/bin";

    @TempDir
    Path folder;

    @BeforeEach
    void needsTools() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/setsid")), "this machine has no setsid");
    }

    @Test
    void saysThatTheCommandIsMissing() {
        assertThat(trouble(folder.toString()))
                .isEqualTo("the command docker is missing. Install it (on Debian or Ubuntu: apt install docker.io bash"
                        + " coreutils util-linux).");
    }

    @Test
    void saysThatNoEngineAnswers() throws IOException {
        docker("echo 'Cannot connect to the Docker daemon at unix:///x.sock.' >&2; exit 1");

        assertThat(trouble(folder + ":" + PATH))
                .isEqualTo("the Docker engine does not answer (Cannot connect to the Docker daemon at"
                        + " unix:///x.sock.). Start it (sudo systemctl start docker), or name it with DOCKER_HOST.");
    }

    @Test
    void saysHowToFetchTheImage() throws IOException {
        docker("[ \"$1\" = version ]");

        assertThat(trouble(folder + ":" + PATH))
                .isEqualTo("the engine does not have the image some/image:1, and klab fetches none unasked. Fetch it:"
                        + " docker pull some/image:1. Or name one that it has with KLAB_SANDBOX_IMAGE.");
    }

    @Test
    void saysThatATriedContainerDidNotGetThrough() throws IOException {
        docker("case $1 in version|image) exit 0;; *) echo 'invalid mount: no such path' >&2; exit 1;; esac");

        assertThat(trouble(folder + ":" + PATH))
                .startsWith("a container that was tried did not get through (invalid mount: no such path).");
    }

    private String trouble(String path) {
        Toolchain toolchain = new Toolchain(
                folder.resolve("cache"), Path.of(System.getProperty("java.home")), Optional.empty(), path, true);
        Availability found = new DockerProvider("some/image:1").availability(toolchain);
        return Catalogue.in(Language.ENGLISH).say(found.trouble().orElseThrow());
    }

    private void docker(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("docker"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
