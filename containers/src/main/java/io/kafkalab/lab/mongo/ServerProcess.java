package io.kafkalab.lab.mongo;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server's process that ends when its standard input does, that is: at the latest with the JVM
 * that started it, even if that one is killed.
 */
final class ServerProcess implements AutoCloseable {
    private static final int END_LIMIT_SECONDS = 10;

    /** How long a watchdog may take, on a busy machine, to see that its server is dead. */
    private static final int DEATH_LIMIT_SECONDS = 1;

    /** Exit codes above this are those of signals. */
    private static final int SIGNAL = 128;

    private static final Path SHELL = Path.of("/bin/sh");

    /**
     * Runs a command beside a reader of the standard input that kills it at the end of that. The
     * reader is a builtin of the shell, so nothing else is started.
     */
    private static final String WATCHDOG = """
            exec 3<&0
            "$@" </dev/null 3<&- &
            server=$!
            { read -r _ <&3; kill -9 $server; } 2>/dev/null &
            reader=$!
            exec 3<&-
            wait $server
            code=$?
            kill -9 $reader 2>/dev/null
            wait $reader
            exit $code
            """;

    private final Process process;
    private final boolean isWatched;
    private final Path log;

    private ServerProcess(Process process, boolean isWatched, Path log) {
        this.process = process;
        this.isWatched = isWatched;
        this.log = log;
    }

    /**
     * Starts a program that knows nothing of its standard input.
     *
     * @param log the file that all its output goes to
     */
    static ServerProcess watched(List<String> command, Path log) throws IOException {
        if (!Files.isExecutable(SHELL)) {
            // Not a Unix: only an orderly end of this JVM takes the server down.
            return started(command, log, log);
        }
        List<String> watched = new ArrayList<>(List.of(SHELL.toString(), "-c", WATCHDOG, "klab-watchdog"));
        watched.addAll(command);
        return new ServerProcess(launch(watched, log, log), true, log);
    }

    /**
     * Starts a program that ends by itself when its standard input does.
     *
     * @param output the file that its standard output goes to
     * @param log the file that its errors go to
     */
    static ServerProcess started(List<String> command, Path output, Path log) throws IOException {
        return new ServerProcess(launch(command, output, log), false, log);
    }

    private static Process launch(List<String> command, Path output, Path log) throws IOException {
        return new ProcessBuilder(command)
                .directory(log.toAbsolutePath().getParent().toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended; only for one that has. */
    int exitCode() {
        return process.exitValue();
    }

    /** How it ended, as a sentence; only for one that has. Who was killed has nothing to say about it. */
    Text death(String label) {
        int code = exitCode();
        return code > SIGNAL
                ? Text.of("lab.mongo.killed", label, code - SIGNAL)
                : Text.of("lab.mongo.died", label, code, lastWords());
    }

    /**
     * Why it does not answer, as a sentence: since it is dead, or dying right now, or else for the reason given.
     *
     * @param why what was seen of its silence
     * @param asked when it was asked, by {@link System#nanoTime}
     */
    Text silence(String label, String uri, String why, long asked) {
        return endsBy(asked + TimeUnit.SECONDS.toNanos(DEATH_LIMIT_SECONDS))
                ? death(label)
                : Text.of("lab.mongo.silent", label, uri, why);
    }

    /** The last lines of its log, for a sentence that tells why it did not do well. */
    String lastWords() {
        return ServerLog.lastWords(log);
    }

    /** Whether its log holds something. */
    boolean hasSaid(String words) {
        return ServerLog.holds(log, words);
    }

    /** Kills it and waits until it is gone, also in an interrupted thread. */
    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        try {
            // A watchdog kills its server at the end of its input, and reaps it: killing both would leave a zombie.
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the input of process " + process.pid(), e);
        } finally {
            if (!isWatched || !endsBy(System.nanoTime() + TimeUnit.SECONDS.toNanos(END_LIMIT_SECONDS))) {
                all.forEach(ProcessHandle::destroyForcibly);
                endsBy(System.nanoTime() + TimeUnit.SECONDS.toNanos(END_LIMIT_SECONDS));
            }
        }
    }

    private boolean endsBy(long end) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
