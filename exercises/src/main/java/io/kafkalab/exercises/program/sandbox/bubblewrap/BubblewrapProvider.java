package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.inside.Trial;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/** Works where the machine has bwrap and its kernel lets it make namespaces: found by starting a command in it. */
public final class BubblewrapProvider implements SandboxProvider {
    private static final List<String> TOOLS = List.of("bwrap", "bash", "prlimit", "setpriv", "setsid", "cp");

    @Override
    public SandboxKind kind() {
        return SandboxKind.BUBBLEWRAP;
    }

    /** Versions before 0.8 cannot forbid namespaces of one's own, and hold all else: they are tried without. */
    @Override
    public Availability availability(Toolchain toolchain) {
        Tools tools = Tools.of(toolchain, TOOLS);
        Optional<String> missing = tools.missing();
        if (missing.isPresent()) {
            return Availability.not(kind(), Text.of("sandbox.bubblewrap.missing", missing.get()));
        }
        BubblewrapSandbox strict = new BubblewrapSandbox(toolchain, tools, true);
        if (new Trial(toolchain, strict).trouble().isEmpty()) {
            return Availability.of(strict);
        }
        BubblewrapSandbox older = new BubblewrapSandbox(toolchain, tools, false);
        return new Trial(toolchain, older)
                .trouble()
                .map(said -> Availability.not(kind(), Text.of("sandbox.bubblewrap.refused", said)))
                .orElseGet(() -> Availability.of(older));
    }
}
