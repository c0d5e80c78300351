package io.kafkalab.exercises.program.sandbox.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every system shows: the main process and its descendants, also those seen earlier. */
final class PortableProcesses implements Processes {
    private final ProcessHandle main;
    private final Map<Long, ProcessHandle> seen = new LinkedHashMap<>();

    PortableProcesses(ProcessHandle main) {
        this.main = main;
    }

    @Override
    public synchronized List<Long> living() {
        Stream.concat(Stream.of(main), main.descendants()).forEach(process -> seen.put(process.pid(), process));
        List.copyOf(seen.values()).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(process -> seen.put(process.pid(), process));
        seen.values().removeIf(process -> !process.isAlive());
        return List.copyOf(seen.keySet());
    }

    @Override
    public synchronized long cpuMillis() {
        living();
        return seen.values().stream()
                .mapToLong(process -> process.info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L))
                .sum();
    }
}
