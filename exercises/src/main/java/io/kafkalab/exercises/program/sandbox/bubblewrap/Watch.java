package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Resources;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Looks at a job's processes as long as it runs, and kills them when they hold more than they may. */
final class Watch implements Runnable {
    private static final Duration PERIOD = Duration.ofMillis(50);

    private final Process process;
    private final Resources resources;
    private final Runnable kill;
    private volatile ProgramRun.State met;

    /**
     * @param process the job's main process
     * @param kill kills all of the job
     */
    Watch(Process process, Resources resources, Runnable kill) {
        this.process = process;
        this.resources = resources;
        this.kill = kill;
    }

    /** Begins to look. */
    void start() {
        Thread thread = new Thread(this, "watch-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    /** The limit that was met. */
    Optional<ProgramRun.State> met() {
        return Optional.ofNullable(met);
    }

    @Override
    public void run() {
        try {
            while (met == null && !process.waitFor(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                judge(ProcessTree.below(process.pid())).ifPresent(this::meet);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProgramRun.State> judge(ProcessTree tree) {
        if (tree.memory() > resources.memoryBytes() && tree.exactMemory() > resources.memoryBytes()) {
            return Optional.of(ProgramRun.State.MEMORY_LIMIT);
        }
        if (tree.threads() >= resources.processes()) {
            return Optional.of(ProgramRun.State.PROCESS_LIMIT);
        }
        return tree.cpuMillis() > resources.cpuTime().toMillis()
                ? Optional.of(ProgramRun.State.TIME_LIMIT)
                : Optional.empty();
    }

    private void meet(ProgramRun.State limit) {
        met = limit;
        kill.run();
    }
}
