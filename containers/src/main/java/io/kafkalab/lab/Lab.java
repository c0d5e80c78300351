package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One running Kafka, MongoDB and Kafka Connect.
 *
 * <p>A lab belongs to one user at a time; it is not for use by several threads at once, except
 * {@link #close()} and {@link #health()}, which any thread may call.
 */
public interface Lab extends AutoCloseable {

    /** The backend behind this lab. */
    LabBackend backend();

    /** Where a program on this machine finds the three services. */
    LabAddresses addresses();

    /** With what the grader itself connects; never handed to a program. */
    GraderAccess graderAccess();

    /** What answers at those addresses, and in which versions. */
    LabVersions versions();

    /** What a program may use and does not find here, though the real services have it: a sentence each. */
    default List<Text> lacks() {
        return List.of();
    }

    /**
     * Looks whether the three services are alive.
     *
     * <p>Takes a few milliseconds when they are, at most five seconds when one hangs.
     */
    LabHealth health();

    /**
     * The Docker network in which the services have the names of the statement, for containers that
     * shall reach them there; empty if this lab is none of containers.
     */
    default Optional<String> network() {
        return Optional.empty();
    }

    /**
     * Empties the lab: no topics, groups, transactional ids, connectors and offsets of theirs,
     * databases or dynamic configurations are left. Safe to call again; on an empty lab it changes
     * nothing.
     *
     * @throws LabException if something could not be removed or a service is dead: the lab is then to
     *     be replaced
     * @throws UnsupportedOperationException on the attached backend, which never writes
     */
    void reset();

    /**
     * Why this lab should be replaced although its services are alive and empty: a program has changed how they are set.
     * Known of what resets have met; empty if there was nothing.
     */
    default Optional<Text> suspicion() {
        return Optional.empty();
    }

    /**
     * Whether this lab is somebody else's: closing it only gives it back, as it is, and its owner empties it for the next user.
     */
    default boolean isLent() {
        return false;
    }

    /**
     * Says that this lab is at fault, whatever it looks like: who gives it to others has to replace it. One that is nobody
     * else's is simply closed.
     */
    default void distrust() {}

    /**
     * Takes everything down: processes, ports, containers, networks, threads and files. Safe to call
     * again.
     */
    @Override
    void close();
}
