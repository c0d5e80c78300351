package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.inside.Entry;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Holds each job in namespaces of its own. */
final class BubblewrapSandbox implements Sandbox {
    private final Toolchain toolchain;
    private final Tools tools;
    private final boolean strict;

    /**
     * @param toolchain with what programs run
     * @param tools the machine's commands, all of them there
     * @param strict whether this bwrap can keep programs from making namespaces of their own
     */
    BubblewrapSandbox(Toolchain toolchain, Tools tools, boolean strict) {
        this.toolchain = toolchain;
        this.tools = tools;
        this.strict = strict;
    }

    @Override
    public SandboxKind kind() {
        return SandboxKind.BUBBLEWRAP;
    }

    @Override
    public List<Text> notPromised() {
        List<Text> sentences = new ArrayList<>(List.of(
                Text.of("sandbox.bubblewrap.kernel"),
                Text.of("sandbox.bubblewrap.memory"),
                Text.of("sandbox.bubblewrap.processor")));
        if (SystemCalls.ofThisMachine().isEmpty()) {
            sentences.add(Text.of("sandbox.bubblewrap.calls"));
        }
        if (!strict) {
            sentences.add(Text.of("sandbox.bubblewrap.namespaces"));
        }
        if (!toolchain.delay().isZero()) {
            sentences.add(Text.of("sandbox.delay", toolchain.delay().toMillis()));
        }
        return sentences;
    }

    @Override
    public Cell open(Job job) {
        WorkingFolder folder = WorkingFolder.make(job);
        Start start = new Start(toolchain, tools, new Confinement(tools, strict), job, folder);
        return Entry.open(start, job.launch().display());
    }
}
