package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Works on Linux with an engine of this machine that has the image: found by reading a file of ours in a container. */
public final class DockerProvider implements SandboxProvider {
    private static final String IMAGE = "debian:12-slim";
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final String image;

    /** With the image that {@code KLAB_SANDBOX_IMAGE} names. */
    public DockerProvider() {
        this(Optional.ofNullable(System.getenv("KLAB_SANDBOX_IMAGE"))
                .filter(name -> !name.isBlank())
                .orElse(IMAGE));
    }

    DockerProvider(String image) {
        this.image = image;
    }

    @Override
    public SandboxKind kind() {
        return SandboxKind.DOCKER;
    }

    @Override
    public Availability availability(Toolchain toolchain) {
        return trouble(toolchain)
                .map(trouble -> Availability.not(kind(), trouble))
                .orElseGet(() -> Availability.of(kind()));
    }

    /** Also removes what earlier klabs left. */
    @Override
    public Sandbox sandbox(Toolchain toolchain) {
        Tools tools = Tools.of(new Commands(toolchain.path()));
        new Leftovers(tools.docker()).remove();
        return new DockerSandbox(toolchain, tools, image);
    }

    private Optional<Text> trouble(Toolchain toolchain) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return Optional.of(Text.of("sandbox.docker.system"));
        }
        Tools tools = Tools.of(new Commands(toolchain.path()));
        if (tools.missing().isPresent()) {
            return tools.missing().map(tool -> Text.of("sandbox.docker.missing", tool));
        }
        Docker.Answer engine = tools.docker().ask(LIMIT, List.of("version", "--format", "{{.Server.Version}}"));
        if (!engine.isYes()) {
            return Optional.of(Text.of("sandbox.docker.engine", engine.lastLine()));
        }
        if (!tools.docker().ask(LIMIT, List.of("image", "inspect", image)).isYes()) {
            return Optional.of(Text.of("sandbox.docker.image", image));
        }
        return new Trial(toolchain, new DockerSandbox(toolchain, tools, image))
                .trouble()
                .map(said -> Text.of("sandbox.docker.refused", said));
    }
}
