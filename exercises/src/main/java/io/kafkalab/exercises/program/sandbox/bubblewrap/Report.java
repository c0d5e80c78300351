package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.sandbox.inside.Launcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What the launcher writes.
 *
 * @param file the file that it writes to
 */
record Report(Path file) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int LONGEST = 1 << 12;
    private static final Duration PAUSE = Duration.ofMillis(1);

    /**
     * Waits until the launcher is about to start the program.
     *
     * @throws IOException if it ends before, with what it or bwrap said; or after 30 seconds
     */
    void awaitStart(Process process) throws IOException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!says()) {
            if (!process.isAlive() && !says()) {
                throw new IOException(lastWords(process));
            }
            if (System.nanoTime() > deadline) {
                throw new IOException("the sandbox was not ready after " + LIMIT.toSeconds() + " s: " + text());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean says() throws IOException {
        return text().contains(Launcher.STARTED + "\n");
    }

    private String lastWords(Process process) throws IOException {
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return (text() + errors).strip() + " (exit code " + process.exitValue() + ")";
    }

    /** Its beginning: a program may find a way to write there too, anything and much. */
    private String text() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
