package io.kafkalab.exercises.program;

import io.kafkalab.lab.LabAddresses;
import java.nio.file.Path;
import java.time.Duration;

/** Starts programs, each in a fresh working directory that holds the CSV, with the lab's addresses as its environment. */
public interface ProgramRunner {

    /**
     * Starts a program.
     *
     * @param program what to start
     * @param lab the addresses it is given
     * @param csv the CSV of this run, which it finds as {@code usagers-2022.csv}; its own copy, which it may change
     */
    RunningProgram start(Program.Ready program, LabAddresses lab, Path csv);

    /** How much longer than at once a program waits for its lab's answer, since all between them is held back on purpose. */
    Duration roundTrip();
}
