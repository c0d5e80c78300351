package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.exercises.program.Toolchain;

/**
 * A kind of sandbox as {@link Sandboxes} sees it.
 *
 * <p>Found by {@link java.util.ServiceLoader}. Making one costs nothing; everything slow is in {@link #availability}.
 */
public interface SandboxProvider {

    /** Which kind it is. */
    SandboxKind kind();

    /**
     * Whether it works here and now, found by trying it; takes two seconds at most and fetches nothing.
     *
     * @param toolchain with what programs are built and run
     */
    Availability availability(Toolchain toolchain);
}
