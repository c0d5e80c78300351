package io.kafkalab.exercises.program.sandbox.docker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What the launcher in a container says before it starts the program: one line. A pipe with a name, of which nothing is
 * read any more once something of the student's runs, and which holds no more than a pipe holds.
 */
final class Report implements AutoCloseable {
    private static final Duration MAKING = Duration.ofSeconds(5);

    private final Path path;
    private final RandomAccessFile pipe;
    private final CompletableFuture<String> line = new CompletableFuture<>();

    private Report(Path path, RandomAccessFile pipe) {
        this.path = path;
        this.pipe = pipe;
        Thread thread = new Thread(this::read, "docker-report");
        thread.setDaemon(true);
        thread.start();
    }

    /** Makes the pipe, for every user of the container to write to. */
    static Report at(Path path, Path mkfifo) throws IOException {
        Docker.Answer made = new Docker(mkfifo).ask(MAKING, List.of("--mode=0622", path.toString()));
        if (!made.isYes()) {
            throw new IOException(made.lastLine());
        }
        // For both: so that the opening waits for nobody.
        return new Report(path, new RandomAccessFile(path.toFile(), "rw"));
    }

    /** The pipe. */
    Path path() {
        return path;
    }

    /** Waits for the line; empty if the process ends, or the time, before. */
    Optional<String> await(Process process, Duration limit) throws IOException {
        process.onExit().thenRun(this::wake);
        try {
            return Optional.of(line.get(limit.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(said -> !said.isEmpty());
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read() {
        try {
            String read = pipe.readLine();
            line.complete(
                    new String(String.valueOf(read).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        } catch (IOException e) {
            line.complete("");
        }
    }

    /** Who reads from a pipe is not woken by its being closed. */
    private void wake() {
        try {
            if (!line.isDone()) {
                pipe.write('\n');
            }
        } catch (IOException e) {
            line.complete(""); // Closed already.
        }
    }

    @Override
    public void close() {
        wake();
        try {
            pipe.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
