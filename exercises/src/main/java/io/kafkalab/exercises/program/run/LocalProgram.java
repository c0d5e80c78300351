package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program in its cell, listened to and watched. */
final class LocalProgram implements RunningProgram {
    /** How long the streams of a dead program may stay open before we stop listening. */
    private static final Duration STREAMS_LIMIT = Duration.ofSeconds(2);

    private final String display;
    private final Process process;
    private final Cell cell;
    private final ProgramLimits limits;
    private final List<Text> hints;
    private final long startedAt = System.currentTimeMillis();
    private final long started = System.nanoTime();
    private final BoundedOutput output;
    private final BoundedOutput errors;
    private final List<StreamReader> readers;
    private volatile boolean overOutput;
    private volatile boolean overTime;
    private ProgramRun run;

    LocalProgram(String display, Cell cell, ProgramLimits limits, List<Text> hints) {
        this.hints = hints;
        this.display = display;
        this.process = cell.process();
        this.cell = cell;
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
        return process.isAlive() && !limited();
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
            boolean byItself = !process.isAlive() && !limited();
            long millis = (System.nanoTime() - started) / 1_000_000;
            long cpu = cell.cpuMillis();
            cell.end();
            awaitStreams();
            run = new ProgramRun(
                    stateOf(byItself, state),
                    display,
                    byItself ? Optional.of(process.exitValue()) : Optional.empty(),
                    millis,
                    cpu,
                    output.output(),
                    errors.output(),
                    List.of(),
                    hints,
                    startedAt);
        }
        return run;
    }

    @Override
    public synchronized void close() {
        try {
            end(ProgramRun.State.STOPPED);
        } finally {
            cell.close();
        }
    }

    private ProgramRun.State stateOf(boolean byItself, ProgramRun.State asked) {
        if (overOutput) {
            return ProgramRun.State.OUTPUT_LIMIT;
        }
        if (overTime) {
            return ProgramRun.State.TIME_LIMIT;
        }
        return cell.limitMet().orElse(byItself ? ProgramRun.State.EXITED : asked);
    }

    private boolean limited() {
        return overOutput || overTime || cell.limitMet().isPresent();
    }

    private void exceedOutput() {
        overOutput = true;
        cell.kill();
    }

    private void exceedTime() {
        if (process.isAlive()) {
            overTime = true;
            cell.kill();
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
