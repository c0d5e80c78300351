package io.kafkalab.exercises.program.run;

/** How a program is kept from the rest of the machine: by being started through something that holds it. */
@FunctionalInterface
public interface Sandbox {
    /** Holds nothing: for programs that one trusts like one's own. */
    Sandbox NONE = launch -> launch;

    /** The same program, held. */
    Launch confine(Launch launch);
}
