package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.sandbox.SandboxContract;
import io.kafkalab.exercises.program.sandbox.SandboxKind;

/** Skipped, by name and with the reason, where bubblewrap does not work. */
final class BubblewrapIT extends SandboxContract {

    @Override
    protected SandboxKind kind() {
        return SandboxKind.BUBBLEWRAP;
    }
}
