package io.kafkalab.exercises.program.sandbox.none;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;
import io.kafkalab.text.Text;

/** Works everywhere, but delays nothing: without a sandbox, a program speaks to its lab itself. */
public final class NoSandboxProvider implements SandboxProvider {

    @Override
    public SandboxKind kind() {
        return SandboxKind.NONE;
    }

    @Override
    public Availability availability(Toolchain toolchain) {
        return toolchain.delay().isZero()
                ? Availability.of(new NoSandbox(toolchain))
                : Availability.not(kind(), Text.of("sandbox.none.delay"));
    }
}
