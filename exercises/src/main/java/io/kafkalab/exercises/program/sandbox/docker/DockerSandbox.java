package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.inside.Entry;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Holds each job in a container of its own. */
final class DockerSandbox implements Sandbox {
    private final Toolchain toolchain;
    private final Tools tools;
    private final String image;

    /**
     * @param toolchain with what programs run
     * @param tools the machine's commands, all of them there
     * @param image the image, which the engine has
     */
    DockerSandbox(Toolchain toolchain, Tools tools, String image) {
        this.toolchain = toolchain;
        this.tools = tools;
        this.image = image;
    }

    @Override
    public SandboxKind kind() {
        return SandboxKind.DOCKER;
    }

    @Override
    public List<Text> notPromised() {
        List<Text> sentences =
                new ArrayList<>(List.of(Text.of("sandbox.docker.kernel"), Text.of("sandbox.docker.group")));
        if (!toolchain.delay().isZero()) {
            sentences.add(Text.of("sandbox.delay", toolchain.delay().toMillis()));
        }
        return sentences;
    }

    @Override
    public Cell open(Job job) {
        Start start = new Start(toolchain, tools, image, job);
        return Entry.open(start, job.launch().display());
    }
}
