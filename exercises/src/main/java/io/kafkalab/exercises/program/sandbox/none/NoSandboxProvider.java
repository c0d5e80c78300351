package io.kafkalab.exercises.program.sandbox.none;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Availability;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.SandboxProvider;

/** Works everywhere. */
public final class NoSandboxProvider implements SandboxProvider {

    @Override
    public SandboxKind kind() {
        return SandboxKind.NONE;
    }

    @Override
    public Availability availability(Toolchain toolchain) {
        return Availability.of(new NoSandbox(toolchain));
    }
}
