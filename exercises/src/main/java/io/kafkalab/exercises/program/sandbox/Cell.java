package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.Optional;

/** One job while it runs in its sandbox. Usable from any thread. */
public interface Cell extends AutoCloseable {

    /** What is watched: its streams are the program's own, its exit code too; its end is the end of the job. */
    Process process();

    /**
     * The limit that the job met, if it met one that its sandbox watches: {@code MEMORY_LIMIT}, {@code PROCESS_LIMIT} or
     * {@code TIME_LIMIT} (for its CPU time). All of it is killed by then, or about to be.
     */
    Optional<ProgramRun.State> limitMet();

    /** The CPU time of all of it so far, in milliseconds; 0 where it is not known. */
    long cpuMillis();

    /** Kills all of it at once, without waiting for the death. */
    void kill();

    /**
     * Kills all of it and returns once none of it is left.
     *
     * @throws io.kafkalab.lab.LabException if some of it does not die: then nothing may be judged
     */
    void end();

    /** Removes what the job left behind; to be called once it has ended. */
    @Override
    void close();
}
