package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.inside.Trial;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Works on Linux with an engine of this machine that has the image: found by reading a file of ours in a container. */
public final class DockerProvider implements SandboxProvider {
    private static final List<String> TOOLS = List.of("docker", "bash", "cp", "mkfifo", "setsid");
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

    /** Also removes what earlier klabs left, where it works. */
    @Override
    public Availability availability(Toolchain toolchain) {
        Tools tools = Tools.of(toolchain, TOOLS);
        DockerSandbox sandbox = new DockerSandbox(toolchain, tools, image);
        Optional<Text> trouble =
                lacking(tools).or(() -> new Trial(toolchain, sandbox).trouble().map(DockerProvider::refused));
        if (trouble.isPresent()) {
            return Availability.not(kind(), trouble.get());
        }
        new Leftovers(Docker.of(tools)).remove();
        return Availability.of(sandbox);
    }

    private Optional<Text> lacking(Tools tools) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return Optional.of(Text.of("sandbox.docker.system"));
        }
        if (tools.missing().isPresent()) {
            return tools.missing().map(tool -> Text.of("sandbox.docker.missing", tool));
        }
        Docker.Answer engine = Docker.of(tools).ask(LIMIT, List.of("version", "--format", "{{.Server.Version}}"));
        if (!engine.isYes()) {
            return Optional.of(Text.of("sandbox.docker.engine", engine.lastLine()));
        }
        if (!Docker.of(tools).ask(LIMIT, List.of("image", "inspect", image)).isYes()) {
            return Optional.of(Text.of("sandbox.docker.image", image));
        }
        return Optional.empty();
    }

    private static Text refused(String said) {
        return Text.of("sandbox.docker.refused", said);
    }
}
