package io.kafkalab.lab.shared;

import java.time.Instant;

/**
 * Who has the lab in the background to itself.
 *
 * @param command the command as its user knows it, for example {@code klab grade}
 * @param pid its process
 * @param since since when
 */
public record LabUser(String command, long pid, Instant since) {
    /** This process, from now on. */
    static LabUser thisProcess(String command) {
        return new LabUser(command, ProcessHandle.current().pid(), Instant.now());
    }
}
