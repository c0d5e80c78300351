package io.kafkalab.exercises.program.sandbox.process;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.sandbox.Cell;
import java.util.Optional;

/** A job that runs as processes of this machine. */
public final class LocalCell implements Cell {
    private final String display;
    private final Process process;
    private final Processes processes;
    private final WorkingFolder folder;
    private final Object killing = new Object();
    private final long cpuBefore;
    private long cpuAtKill;

    /**
     * A job that has just been started.
     *
     * @param display its command, for messages
     * @param process its main process
     * @param processes all its processes
     * @param folder its folder
     * @param cpuBefore the CPU time, in milliseconds, that was spent before the job itself began
     */
    public LocalCell(String display, Process process, Processes processes, WorkingFolder folder, long cpuBefore) {
        this.cpuBefore = cpuBefore;
        this.display = display;
        this.process = process;
        this.processes = processes;
        this.folder = folder;
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public Optional<ProgramRun.State> limitMet() {
        return Optional.empty();
    }

    /** Of those that live, of those that were killed, just before, and of what the main process had waited for when it ended. */
    @Override
    public long cpuMillis() {
        synchronized (killing) {
            long living = Math.max(0, cpuAtKill + processes.cpuMillis() - cpuBefore);
            return process.isAlive() || cpuAtKill > 0 ? living : living + CpuTimes.millis(folder.times());
        }
    }

    @Override
    public void kill() {
        synchronized (killing) {
            cpuAtKill = processes.cpuMillis();
            processes.living().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    @Override
    public void end() {
        new Execution(processes, display).carryOut();
    }

    @Override
    public void close() {
        folder.close();
    }
}
