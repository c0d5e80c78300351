package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * Whether a kind of sandbox works on this machine.
 *
 * @param kind which one
 * @param sandbox it, where it works; else empty
 * @param trouble where it does not work: why, and the cure; else empty
 */
public record Availability(SandboxKind kind, Optional<Sandbox> sandbox, Optional<Text> trouble) {

    /** It works. */
    public static Availability of(Sandbox sandbox) {
        return new Availability(sandbox.kind(), Optional.of(sandbox), Optional.empty());
    }

    /** It does not work. */
    public static Availability not(SandboxKind kind, Text trouble) {
        return new Availability(kind, Optional.empty(), Optional.of(trouble));
    }

    /** Whether it works. */
    public boolean available() {
        return sandbox.isPresent();
    }
}
