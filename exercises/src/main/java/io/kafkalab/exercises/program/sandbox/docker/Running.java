package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A container that was started.
 *
 * @param display the job's command, for messages
 * @param name the container's
 * @param process the {@code docker} command that carries its streams, and ends when it does, with its exit code
 */
record Running(Docker docker, String display, String name, Process process) {
    /** For one command; an engine on a starved machine takes its time. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final String STATE = "{{.State.Running}} {{.State.OOMKilled}} {{.State.Pid}}";

    /**
     * How it is or was.
     *
     * @param alive whether something of it lives
     * @param lackedMemory whether the kernel killed something of it for want of memory
     * @param pid its first process as this machine numbers it; 0 when it does not run
     */
    record State(boolean alive, boolean lackedMemory, long pid) {}

    /** Starts a container that was created. */
    static Running start(Docker docker, String display, String name, String setsid) throws IOException {
        List<String> line = docker.line(List.of("start", "--attach", "--interactive", name));
        line.add(0, setsid);
        return new Running(docker, display, name, new ProcessBuilder(line).start());
    }

    /**
     * Looks at it.
     *
     * @throws LabException if the engine does not tell
     */
    State state() {
        Docker.Answer answer = docker.ask(LIMIT, List.of("inspect", "--format", STATE, name));
        String[] words = answer.output().strip().split(" ");
        if (!answer.isYes() || words.length != 3) {
            throw new LabException(Text.of("sandbox.docker.lost", display, answer.lastLine()));
        }
        return new State(words[0].equals("true"), words[1].equals("true"), Long.parseLong(words[2]));
    }

    /** The first process of it, as soon as there is one; 0 if it has ended already. */
    long awaitProcess() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        State state = state();
        while (state.pid() == 0 && process.isAlive() && System.nanoTime() < deadline) {
            state = state();
        }
        return state.pid();
    }

    /** Kills all of it, without waiting. */
    void kill() {
        docker.tell(LIMIT, List.of("kill", name));
    }

    /**
     * Kills all of it and returns how it was once none of it is left: the kernel ends a container's first process only
     * after all others, and none can leave it.
     *
     * @throws LabException if it lives on, or the engine does not tell
     */
    State end() {
        if (process.isAlive()) {
            docker.ask(LIMIT, List.of("kill", name));
        }
        process.onExit()
                .completeOnTimeout(process, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        State state = state();
        if (state.alive()) {
            throw new LabException(Text.of("program.survivors", display, LIMIT.toSeconds(), List.of(state.pid())));
        }
        return state;
    }
}
