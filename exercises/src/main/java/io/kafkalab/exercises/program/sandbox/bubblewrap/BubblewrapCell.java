package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Watch;
import io.kafkalab.exercises.program.sandbox.process.LocalCell;
import java.util.Optional;

/** A job in bubblewrap: processes of this machine, with limits that are watched. */
final class BubblewrapCell implements Cell {
    private final LocalCell processes;
    private final Watch watch;
    private final Room room;

    /**
     * @param processes the job's processes
     * @param room what it was given
     */
    BubblewrapCell(LocalCell processes, Resources resources, Room room) {
        this.processes = processes;
        this.room = room;
        this.watch = new Watch(
                processes.process(),
                () -> ProcessTree.below(processes.process().pid()).limitMet(resources),
                processes::kill);
    }

    /** Begins to watch. */
    BubblewrapCell watched() {
        watch.start();
        return this;
    }

    @Override
    public Process process() {
        return processes.process();
    }

    @Override
    public Optional<ProgramRun.State> limitMet() {
        return watch.met();
    }

    @Override
    public long cpuMillis() {
        return processes.cpuMillis();
    }

    @Override
    public void kill() {
        processes.kill();
    }

    @Override
    public void end() {
        processes.end();
        room.settle();
    }

    @Override
    public void close() {
        try {
            room.close();
        } finally {
            processes.close();
        }
    }
}
