package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.evidence.ProgramRun;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks at a job again and again as long as it runs, and kills it when it met a limit. */
public final class Watch {
    private static final Duration PERIOD = Duration.ofMillis(50);

    private final Process process;
    private final Supplier<Optional<ProgramRun.State>> judge;
    private final Runnable kill;
    private volatile ProgramRun.State met;

    /**
     * @param process as long as which the job lives
     * @param judge the limit that the job has met by now
     * @param kill kills all of the job
     */
    public Watch(Process process, Supplier<Optional<ProgramRun.State>> judge, Runnable kill) {
        this.process = process;
        this.judge = judge;
        this.kill = kill;
    }

    /** Begins to look. */
    public Watch start() {
        Thread thread = new Thread(this::look, "watch-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        return this;
    }

    /** The limit that was met. */
    public Optional<ProgramRun.State> met() {
        return Optional.ofNullable(met);
    }

    private void look() {
        try {
            do {
                judge.get().ifPresent(this::meet);
            } while (met == null && !process.waitFor(PERIOD.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void meet(ProgramRun.State limit) {
        met = limit;
        kill.run();
    }
}
