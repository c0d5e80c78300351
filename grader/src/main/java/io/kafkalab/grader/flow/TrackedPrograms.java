package io.kafkalab.grader.flow;

import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.lab.LabAddresses;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Knows the program that runs now, so that it can be ended when klab is interrupted; then no other is started. */
final class TrackedPrograms implements ProgramRunner, AutoCloseable {

    private final ProgramRunner runner;
    private RunningProgram running;
    private boolean closed;

    /** @param runner starts the programs */
    TrackedPrograms(ProgramRunner runner) {
        this.runner = runner;
    }

    @Override
    public synchronized RunningProgram start(Program.Ready program, LabAddresses lab, Path csv) {
        if (closed) {
            throw new CancellationException("the programs are being ended");
        }
        running = runner.start(program, lab, csv);
        return running;
    }

    /** Ends the program that runs, if one does. */
    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.close();
        }
    }
}
