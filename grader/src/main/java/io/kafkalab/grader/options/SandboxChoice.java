package io.kafkalab.grader.options;

import io.kafkalab.exercises.program.sandbox.SandboxKind;
import java.util.Locale;
import java.util.Optional;

/** In what the programs of submissions run. */
public enum SandboxChoice {
    /** The strongest one that this machine has. */
    AUTO,
    /** A container for each program. */
    DOCKER,
    /** Namespaces of the kernel for each program, without Docker and without rights of root. */
    BUBBLEWRAP,
    /** Nothing: programs run with the rights of whoever grades. */
    NONE;

    /** As it is written on the command line and in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that was asked for; empty for the strongest. */
    public Optional<SandboxKind> kind() {
        return switch (this) {
            case AUTO -> Optional.empty();
            case DOCKER -> Optional.of(SandboxKind.DOCKER);
            case BUBBLEWRAP -> Optional.of(SandboxKind.BUBBLEWRAP);
            case NONE -> Optional.of(SandboxKind.NONE);
        };
    }
}
