package io.kafkalab.exercises.program;

import io.kafkalab.exercises.evidence.ProgramRun;

/** A program of a submission while it runs. */
public interface RunningProgram extends AutoCloseable {

    /** Whether its main process has not ended and no limit has been met. */
    boolean isAlive();

    /** What it has written on standard output so far. */
    String output();

    /** What it has written on standard error so far. */
    String errors();

    /**
     * Ends the whole process tree, if it has not ended by itself, and returns once no process of it is left.
     *
     * @param state what to record if the program was still alive: {@code STOPPED} or {@code TIME_LIMIT}; a program
     *     that ended by itself or met the output limit is recorded as such
     * @throws io.kafkalab.lab.LabException if a process of it cannot be ended: then nothing may be judged
     */
    ProgramRun end(ProgramRun.State state);

    /** Ends it like {@link #end}, if that has not been done. */
    @Override
    void close();
}
