package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Resources;
import java.util.Optional;

/** What a container has used since this was made, against what it may use. */
final class Counters {
    private final Cgroup cgroup;
    private final Resources resources;
    private final long cpuBefore;
    private volatile long cpuMillis;

    Counters(Cgroup cgroup, Resources resources) {
        this.cgroup = cgroup;
        this.resources = resources;
        this.cpuBefore = cgroup.cpuMillis().orElse(0);
    }

    /** The CPU time as far as it was seen; what has ended is not seen for its last moment. */
    long cpuMillis() {
        cgroup.cpuMillis().ifPresent(now -> cpuMillis = Math.max(cpuMillis, now - cpuBefore));
        return cpuMillis;
    }

    /** The limit that it has met by now. */
    Optional<ProgramRun.State> limitMet() {
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
}
