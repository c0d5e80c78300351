package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;
import io.kafkalab.text.Text;
import java.util.Optional;

/** Works where the machine has bwrap and its kernel lets it make namespaces: found by starting a command in it. */
public final class BubblewrapProvider implements SandboxProvider {

    @Override
    public SandboxKind kind() {
        return SandboxKind.BUBBLEWRAP;
    }

    @Override
    public Availability availability(Toolchain toolchain) {
        Tools tools = Tools.of(new Commands(toolchain.path()));
        if (tools.missing().isPresent()) {
            return Availability.not(
                    kind(),
                    Text.of("sandbox.bubblewrap.missing", tools.missing().get()));
        }
        Optional<String> trouble = trouble(toolchain, tools);
        return trouble.map(said -> Availability.not(kind(), Text.of("sandbox.bubblewrap.refused", said)))
                .orElseGet(() -> Availability.of(kind()));
    }

    @Override
    public Sandbox sandbox(Toolchain toolchain) {
        Tools tools = Tools.of(new Commands(toolchain.path()));
        boolean strict = new Trial(toolchain, tools, true).trouble().isEmpty();
        return new BubblewrapSandbox(toolchain, tools, strict);
    }

    /** Versions before 0.8 cannot forbid namespaces of one's own, and hold all else. */
    private static Optional<String> trouble(Toolchain toolchain, Tools tools) {
        return new Trial(toolchain, tools, true)
                .trouble()
                .flatMap(said -> new Trial(toolchain, tools, false).trouble());
    }
}
