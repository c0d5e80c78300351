package io.kafkalab.exercises.program.sandbox.docker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What the kernel counts for all of a container together. See cgroups(7): engines use either of its two versions.
 *
 * @param folders those that may hold its counters
 */
record Cgroup(List<Path> folders) {
    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final int MICROS_PER_MILLI = 1_000;
    private static final int NANOS_PER_MILLI = 1_000_000;

    /** The one that a process is in; one that counts nothing if it is gone or this machine does not show it. */
    static Cgroup of(long pid) {
        try {
            List<Path> folders = Files.readAllLines(Path.of("/proc/" + pid + "/cgroup")).stream()
                    // NUMBER:CONTROLLERS:/PATH; version 2 names no controllers and has them all in one folder.
                    .map(line -> line.split(":", 3))
                    .map(parts -> ROOT.resolve(parts[1]).resolve(parts[2].substring(1)))
                    // What has ended is counted for the whole machine.
                    .filter(folder -> folder.getNameCount() > ROOT.getNameCount() + 1)
                    .filter(Files::isDirectory)
                    .toList();
            return new Cgroup(folders);
        } catch (IOException e) {
            return new Cgroup(List.of());
        }
    }

    /** The CPU time of all that is or was in it; empty once it is gone. */
    OptionalLong cpuMillis() {
        OptionalLong micros = number("cpu.stat", "usage_usec ");
        if (micros.isPresent()) {
            return OptionalLong.of(micros.getAsLong() / MICROS_PER_MILLI);
        }
        OptionalLong nanos = number("cpuacct.usage", "");
        return nanos.isPresent() ? OptionalLong.of(nanos.getAsLong() / NANOS_PER_MILLI) : nanos;
    }

    /** Whether the kernel killed something in it for want of memory. */
    boolean lackedMemory() {
        return number("memory.events", "oom_kill ").orElse(0) > 0
                || number("memory.oom_control", "oom_kill ").orElse(0) > 0;
    }

    /** Whether the kernel refused it a process or a thread. */
    boolean lackedProcesses() {
        return number("pids.events", "max ").orElse(0) > 0;
    }

    private OptionalLong number(String file, String name) {
        for (Path folder : folders) {
            Path path = folder.resolve(file);
            if (Files.exists(path)) {
                try {
                    return Files.readAllLines(path).stream()
                            .filter(line -> line.startsWith(name))
                            .mapToLong(line -> Long.parseLong(line.substring(name.length())))
                            .findFirst();
                } catch (IOException e) {
                    return OptionalLong.empty(); // Gone meanwhile.
                }
            }
        }
        return OptionalLong.empty();
    }
}
