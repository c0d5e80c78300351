package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Resources;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Looks at a container's counters as long as it runs, and kills it when it met a limit. */
final class Watch implements Runnable {
    private static final Duration PERIOD = Duration.ofMillis(50);

    private final Process process;
    private final Cgroup cgroup;
    private final Resources resources;
    private final Runnable kill;
    private final long cpuBefore;
    private volatile long cpuMillis;
    private volatile ProgramRun.State met;

    /**
     * @param process as long as which the container lives
     * @param kill kills the container
     */
    Watch(Process process, Cgroup cgroup, Resources resources, Runnable kill) {
        this.process = process;
        this.cgroup = cgroup;
        this.resources = resources;
        this.kill = kill;
        this.cpuBefore = cgroup.cpuMillis().orElse(0);
    }

    /** Begins to look. */
    void start() {
        Thread thread = new Thread(this, "docker-watch-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    /** The limit that was met. */
    Optional<ProgramRun.State> met() {
        return Optional.ofNullable(met);
    }

    /** The CPU time since this was made, as far as it was seen; what has ended is not seen for its last moment. */
    long cpuMillis() {
        cgroup.cpuMillis().ifPresent(now -> cpuMillis = Math.max(cpuMillis, now - cpuBefore));
        return cpuMillis;
    }

    @Override
    public void run() {
        try {
            do {
                judge().ifPresent(this::meet);
            } while (met == null && !process.waitFor(PERIOD.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProgramRun.State> judge() {
        if (cgroup.lackedMemory()) {
            return Optional.of(ProgramRun.State.MEMORY_LIMIT);
        }
        if (cgroup.lackedProcesses()) {
            return Optional.of(ProgramRun.State.PROCESS_LIMIT);
        }
        return cpuMillis() > resources.cpuTime().toMillis()
                ? Optional.of(ProgramRun.State.TIME_LIMIT)
                : Optional.empty();
    }

    private void meet(ProgramRun.State limit) {
        met = limit;
        kill.run();
    }
}
