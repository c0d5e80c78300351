package io.kafkalab.exercises.program.sandbox.process;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends the processes of a program at once: a program that was stopped is stopped, and must not write one record more.
 *
 * @param processes the processes
 * @param display the program's command, for the message when one of them does not die
 */
record Execution(Processes processes, String display) {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(2);

    /**
     * Kills until none is left.
     *
     * @throws LabException if some still live after ten seconds
     */
    void carryOut() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        for (List<Long> left = processes.living(); !left.isEmpty(); left = processes.living()) {
            if (System.nanoTime() > deadline) {
                throw new LabException(Text.of("program.survivors", display, LIMIT.toSeconds(), left));
            }
            left.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
