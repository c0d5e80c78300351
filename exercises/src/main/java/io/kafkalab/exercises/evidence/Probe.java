package io.kafkalab.exercises.evidence;

/**
 * A random document that the grader inserted to see whether it arrives on the connector's topic.
 *
 * @param database where it was inserted
 * @param collection where it was inserted
 * @param id its {@code _id}, an ObjectId in hexadecimal
 * @param nonce the random value of its field {@code sonde}
 * @param role what its arrival, or absence, tells
 */
public record Probe(String database, String collection, String id, String nonce, Role role) {

    /** What a probe is for. */
    public enum Role {
        /** Inserted until one arrives, since a RUNNING task may not have opened its change stream yet. */
        WARM_UP,
        /** Must arrive, in the order of insertion. */
        EXPECTED,
        /** Goes into another collection, and must not arrive. */
        FOREIGN
    }
}
