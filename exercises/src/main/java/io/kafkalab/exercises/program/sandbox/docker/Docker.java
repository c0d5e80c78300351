package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.sandbox.inside.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The machine's {@code docker} command, which finds its engine by itself: {@code DOCKER_HOST}, contexts.
 *
 * @param program its file
 */
record Docker(Path program) {
    private static final Duration REMOVAL = Duration.ofSeconds(30);
    private static final int KEPT_BYTES = 1 << 16;

    /** The exit code of one that was killed at its limit. */
    private static final int KILLED = 137;

    static Docker of(Tools tools) {
        return new Docker(tools.get("docker"));
    }

    /**
     * What it answered.
     *
     * @param exitCode 0 if all went well
     * @param output what it wrote, on both streams
     */
    record Answer(int exitCode, String output) {
        boolean isYes() {
            return exitCode == 0;
        }

        /** The last line of what it wrote: where it says what went wrong. */
        String lastLine() {
            return output.strip().lines().reduce("", (first, second) -> second);
        }
    }

    /** Lets it do something, also in an interrupted thread; one that takes longer than the limit is killed. */
    Answer ask(Duration limit, List<String> arguments) {
        try {
            Process process = new ProcessBuilder(line(arguments))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            process.onExit()
                    .completeOnTimeout(process, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .thenAccept(Docker::endIfAlive);
            String output = new String(process.getInputStream().readNBytes(KEPT_BYTES), StandardCharsets.UTF_8);
            return new Answer(process.onExit().join().exitValue(), output);
        } catch (IOException e) {
            return new Answer(KILLED, String.valueOf(e.getMessage()));
        }
    }

    /** Not one that has ended: what it wrote could not be read any more. */
    private static void endIfAlive(Process process) {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }

    /** Lets it do something for which nobody waits. */
    void tell(Duration limit, List<String> arguments) {
        Thread thread = new Thread(() -> ask(limit, arguments), "docker-" + arguments.get(0));
        thread.setDaemon(true);
        thread.start();
    }

    /** Removes a container, alive or not. */
    void remove(String name) {
        ask(REMOVAL, List.of("rm", "--force", "--volumes", name));
    }

    /** Its command line. */
    List<String> line(List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(arguments);
        return line;
    }
}
