package io.kafkalab.grader.options;

import java.util.Locale;

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
}
