package io.kafkalab.exercises.program.sandbox.bubblewrap;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A thread that starts a process and lives as long as it does: the kernel ends what was told to die with its parent when
 * the thread ends that started it.
 */
final class Keeper {
    private Keeper() {}

    /**
     * Starts a process.
     *
     * @throws IOException if it cannot be started
     */
    static Process start(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> keep(builder, started), "bwrap-keeper");
        thread.setDaemon(true);
        thread.start();
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            // It is on its way: whoever interrupts us wants it ended, not forgotten.
            started.thenAccept(Process::destroyForcibly);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void keep(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            Process process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException | InterruptedException e) {
            started.completeExceptionally(e);
        }
    }
}
