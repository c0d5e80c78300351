package io.kafkalab.lab.owner;

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

/**
 * The process that something in a Docker engine belongs to.
 *
 * @param host the machine that it runs on: engines may be shared
 * @param pid its id
 * @param started when it started, in seconds since 1970: process ids are used again
 */
public record Owner(String host, long pid, long started) {
    private static final String HOST = ".host";
    private static final String PID = ".pid";
    private static final String STARTED = ".started";

    /** The start of a process is computed from the clock, which may be set meanwhile. */
    private static final long CLOCK_SECONDS = Duration.ofMinutes(1).toSeconds();

    /** This process. */
    public static Owner thisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(thisHost(), self.pid(), start(self));
    }

    /** The owner that labels tell of; empty if they tell of none. */
    public static Optional<Owner> read(String prefix, Map<String, String> labels) {
        if (labels == null || !labels.keySet().containsAll(List.of(prefix + HOST, prefix + PID, prefix + STARTED))) {
            return Optional.empty();
        }
        return Optional.of(new Owner(
                labels.get(prefix + HOST),
                Long.parseLong(labels.get(prefix + PID)),
                Long.parseLong(labels.get(prefix + STARTED))));
    }

    /** The labels that tell of this owner. */
    public Map<String, String> labels(String prefix) {
        return Map.of(prefix + HOST, host, prefix + PID, Long.toString(pid), prefix + STARTED, Long.toString(started));
    }

    /** Whether it ran on this machine and is gone. */
    public boolean isGone() {
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
