package io.kafkalab.lab.embedded;

import io.kafkalab.text.Text;

/**
 * How a process ended.
 *
 * @param code its exit code; above 128 when a signal killed it, as shells and the JDK count
 */
record ExitStatus(int code) {
    private static final int SIGNALS = 128;

    /** As the rest of a sentence: “was killed by signal 9”. */
    Text text() {
        return code > SIGNALS ? Text.of("lab.embedded.killed", code - SIGNALS) : Text.of("lab.embedded.exit", code);
    }
}
