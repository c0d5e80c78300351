package io.kafkalab.exercises.program.sandbox;

import java.util.Locale;

/** The kinds of sandbox, the strongest first. */
public enum SandboxKind {
    /** A container for each program. */
    DOCKER,
    /** Namespaces of the kernel for each program, without Docker. */
    BUBBLEWRAP,
    /** Nothing: programs have the rights of whoever grades. */
    NONE;

    /** As it is written on the command line and in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
