package io.kafkalab.lab.containers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What marks the containers and the network of one lab.
 *
 * @param lab the lab's own name, a random one
 * @param host the machine that the owner runs on: engines may be shared
 * @param pid the process that owns the lab
 * @param started when that process started, in seconds since 1970: process ids are used again
 */
record LabLabels(String lab, String host, long pid, long started) {
    static final String LAB = "io.kafkalab.lab";
    private static final String HOST = LAB + ".host";
    private static final String PID = LAB + ".pid";
    private static final String STARTED = LAB + ".started";

    /** The start of a process is computed from the clock, which may be set meanwhile. */
    private static final long CLOCK_SECONDS = Duration.ofMinutes(1).toSeconds();

    /** Labels of a new lab that this process owns. */
    static LabLabels ofThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new LabLabels(UUID.randomUUID().toString(), thisHost(), self.pid(), start(self));
    }

    /** The labels that a container or network bears; empty if it is none of klab's. */
    static Optional<LabLabels> read(Map<String, String> labels) {
        if (labels == null || !labels.keySet().containsAll(List.of(LAB, HOST, PID, STARTED))) {
            return Optional.empty();
        }
        return Optional.of(new LabLabels(
                labels.get(LAB),
                labels.get(HOST),
                Long.parseLong(labels.get(PID)),
                Long.parseLong(labels.get(STARTED))));
    }

    /** The labels as an engine takes them. */
    Map<String, String> asMap() {
        return Map.of(LAB, lab, HOST, host, PID, Long.toString(pid), STARTED, Long.toString(started));
    }

    /** Whether the owner ran on this machine and is gone. */
    boolean isOrphan() {
        return host.equals(thisHost())
                && ProcessHandle.of(pid)
                        .filter(process -> Math.abs(start(process) - started) <= CLOCK_SECONDS)
                        .isEmpty();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
    }

    /** Process ids of other machines, and of other containers of one machine, say nothing here. */
    private static String thisHost() {
        return hostName() + processNamespace();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static String processNamespace() {
        try {
            return "/" + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException e) {
            return ""; // Not Linux.
        }
    }
}
