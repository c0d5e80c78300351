package io.kafkalab.exercises.program;

import java.time.Duration;

/**
 * What a sandbox grants to one program and all its children together, unless it says otherwise.
 *
 * @param memoryBytes how much memory they may hold, resident
 * @param processes how many processes and threads there may be at once
 * @param cpuTime how long they may use a processor, summed over all processors
 * @param fileBytes how long one file may become
 * @param diskBytes how much the working directory may hold, the temporary folder a quarter of it
 * @param openFiles how many files and sockets one process may hold open
 */
public record Resources(
        long memoryBytes, int processes, Duration cpuTime, long fileBytes, long diskBytes, int openFiles) {
    /** 1 GiB of memory, 512 processes, 90 s of CPU time, 256 MiB of disk, 1024 open files. */
    public static final Resources DEFAULT =
            new Resources(1L << 30, 512, Duration.ofSeconds(90), 256L << 20, 256L << 20, 1024);
}
