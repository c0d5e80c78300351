package io.kafkalab.grader.flow;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.lab.LabAddresses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Knows the programs that run now, so that they can be ended when klab is interrupted; then no other is started. */
final class TrackedPrograms implements ProgramRunner, AutoCloseable {

    private final ProgramRunner runner;
    private final Set<RunningProgram> running = new HashSet<>();
    private boolean closed;

    /** @param runner starts the programs */
    TrackedPrograms(ProgramRunner runner) {
        this.runner = runner;
    }

    @Override
    public RunningProgram start(Program.Ready program, LabAddresses lab, Path csv) {
        RunningProgram started = new Tracked(runner.start(program, lab, csv));
        if (!add(started)) {
            started.close();
            throw new CancellationException("the programs are being ended");
        }
        return started;
    }

    @Override
    public Duration roundTrip() {
        return runner.roundTrip();
    }

    private synchronized boolean add(RunningProgram started) {
        return !closed && running.add(started);
    }

    private synchronized void remove(RunningProgram ended) {
        running.remove(ended);
    }

    /** Ends the programs that run; others may be started afterwards. */
    void endAll() {
        List<RunningProgram> left;
        synchronized (this) {
            left = new ArrayList<>(running);
        }
        left.parallelStream().forEach(RunningProgram::close);
    }

    /** Ends the programs that run. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        endAll();
    }

    /** A program that is forgotten once it is closed. */
    private final class Tracked implements RunningProgram {

        private final RunningProgram program;

        Tracked(RunningProgram program) {
            this.program = program;
        }

        @Override
        public boolean isAlive() {
            return program.isAlive();
        }

        @Override
        public String output() {
            return program.output();
        }

        @Override
        public String errors() {
            return program.errors();
        }

        @Override
        public ProgramRun end(ProgramRun.State state) {
            return program.end(state);
        }

        @Override
        public void close() {
            try {
                program.close();
            } finally {
                remove(this);
            }
        }
    }
}
