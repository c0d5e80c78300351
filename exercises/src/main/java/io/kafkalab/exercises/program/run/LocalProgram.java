package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program that runs as a process of this machine. */
final class LocalProgram implements RunningProgram {
    /** How long the streams of a dead program may stay open before we stop listening. */
    private static final Duration STREAMS_LIMIT = Duration.ofSeconds(2);

    private final String display;
    private final Process process;
    private final Processes processes;
    private final WorkingFolder folder;
    private final ProgramLimits limits;
    private final long startedAt = System.currentTimeMillis();
    private final long started = System.nanoTime();
    private final BoundedOutput output;
    private final BoundedOutput errors;
    private final List<StreamReader> readers;
    private volatile boolean overOutput;
    private volatile boolean overTime;
    private final Object killing = new Object();
    private long cpuAtKill;
    private ProgramRun run;

    LocalProgram(String display, Process process, Processes processes, WorkingFolder folder, ProgramLimits limits) {
        this.display = display;
        this.process = process;
        this.processes = processes;
        this.folder = folder;
        this.limits = limits;
        output = new BoundedOutput(limits);
        errors = new BoundedOutput(limits);
        readers = List.of(
                new StreamReader("stdout-" + process.pid(), process.getInputStream(), output, this::exceedOutput),
                new StreamReader("stderr-" + process.pid(), process.getErrorStream(), errors, this::exceedOutput));
        process.onExit()
                .completeOnTimeout(process, limits.wallTime().toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(this::exceedTime);
    }

    @Override
    public boolean isAlive() {
        return process.isAlive() && !overOutput && !overTime;
    }

    @Override
    public String output() {
        return output.output().text();
    }

    @Override
    public String errors() {
        return errors.output().text();
    }

    @Override
    public synchronized ProgramRun end(ProgramRun.State state) {
        if (run == null) {
            boolean byItself = !process.isAlive() && !overOutput && !overTime;
            long millis = (System.nanoTime() - started) / 1_000_000;
            long cpu = cpuMillis() + (byItself ? Wrapper.cpuMillis(folder.times()) : 0);
            new Execution(processes, display).carryOut();
            awaitStreams();
            run = new ProgramRun(
                            stateOf(byItself, state),
                            display,
                            byItself ? Optional.of(process.exitValue()) : Optional.empty(),
                            millis,
                            cpu,
                            output.output(),
                            errors.output(),
                            List.of())
                    .startedAt(startedAt);
        }
        return run;
    }

    @Override
    public synchronized void close() {
        try {
            end(ProgramRun.State.STOPPED);
        } finally {
            folder.close();
        }
    }

    private ProgramRun.State stateOf(boolean byItself, ProgramRun.State asked) {
        if (overOutput) {
            return ProgramRun.State.OUTPUT_LIMIT;
        }
        if (overTime) {
            return ProgramRun.State.TIME_LIMIT;
        }
        return byItself ? ProgramRun.State.EXITED : asked;
    }

    private void exceedOutput() {
        overOutput = true;
        kill();
    }

    private void exceedTime() {
        if (process.isAlive()) {
            overTime = true;
            kill();
        }
    }

    /** At once, from whichever thread notices; that all are dead is proven at the end. */
    private void kill() {
        synchronized (killing) {
            cpuAtKill = processes.cpuMillis();
            processes.living().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    /** Of those that live, and of those killed at a limit, just before: the dead show nothing any more. */
    private long cpuMillis() {
        synchronized (killing) {
            return cpuAtKill + processes.cpuMillis();
        }
    }

    private void awaitStreams() {
        try {
            for (StreamReader reader : readers) {
                reader.finish(STREAMS_LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("program.interrupted", display), e);
        }
    }
}
