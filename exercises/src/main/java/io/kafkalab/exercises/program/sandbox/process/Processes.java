package io.kafkalab.exercises.program.sandbox.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The living processes of one program: its main process and all that came of it. */
public interface Processes {

    /** Ids of the processes that live now. A process that is dead but not yet waited for is not among them. */
    List<Long> living();

    /** The CPU time of the living ones and of the children that they have waited for, in milliseconds. */
    long cpuMillis();

    /**
     * The processes of a program.
     *
     * @param main its main process
     * @param mark an entry of its environment, {@code NAME=value}, that no other program has
     */
    static Processes of(ProcessHandle main, String mark) {
        return Files.isReadable(Path.of("/proc/self/environ"))
                ? new LinuxProcesses(main.pid(), mark)
                : new PortableProcesses(main);
    }
}
