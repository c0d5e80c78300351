package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Watch;
import java.util.Optional;

/** A job in a container of its own. */
final class DockerCell implements Cell {
    private final Running container;
    private final Counters counters;
    private final Watch watch;
    private final Room room;
    private final Runnable remove;
    private volatile boolean lackedMemory;

    /**
     * @param container the container, just started
     * @param counters what it has used
     * @param watch what looks at its limits
     * @param room what it was given
     * @param remove removes what was made for it, and the container itself
     */
    DockerCell(Running container, Counters counters, Watch watch, Room room, Runnable remove) {
        this.container = container;
        this.counters = counters;
        this.watch = watch;
        this.room = room;
        this.remove = remove;
    }

    @Override
    public Process process() {
        return container.process();
    }

    @Override
    public Optional<ProgramRun.State> limitMet() {
        return watch.met().or(() -> lackedMemory ? Optional.of(ProgramRun.State.MEMORY_LIMIT) : Optional.empty());
    }

    @Override
    public long cpuMillis() {
        return counters.cpuMillis();
    }

    @Override
    public void kill() {
        container.kill();
    }

    @Override
    public void end() {
        lackedMemory |= container.end().lackedMemory();
        room.settle();
    }

    @Override
    public void close() {
        remove.run();
    }
}
