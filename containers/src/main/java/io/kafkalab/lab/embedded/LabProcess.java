package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.server.Report;
import io.kafkalab.text.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of the broker and the worker, as the grader sees it. */
final class LabProcess {
    private static final Duration ARCHIVING = Duration.ofSeconds(20);

    private final Process process;
    private final LabFolder folder;
    private final ClassArchive archive;
    private final boolean archiving;
    private final Thread listener = new Thread(this::listen, "klab-lab-reports");
    private final CompletableFuture<Report> kafka = new CompletableFuture<>();
    private final CompletableFuture<Report> connect = new CompletableFuture<>();

    /**
     * Takes charge of a process.
     *
     * @param process the process, just started
     * @param folder the lab's folder
     * @param archive the class-data archive that the process was started with
     * @param archiving whether it writes that archive when it ends
     */
    LabProcess(Process process, LabFolder folder, ClassArchive archive, boolean archiving) {
        this.process = process;
        this.folder = folder;
        this.archive = archive;
        this.archiving = archiving;
        listener.setDaemon(true);
        listener.start();
    }

    /** Waits until the broker serves. */
    Report awaitKafka(Duration limit) throws InterruptedException {
        return await(kafka, "Kafka", limit);
    }

    /** Waits until the worker serves. */
    Report awaitConnect(Duration limit) throws InterruptedException {
        return await(connect, "Kafka Connect", limit);
    }

    /** How it ended; empty while it lives. */
    Optional<ExitStatus> exit() {
        return process.isAlive() ? Optional.empty() : Optional.of(new ExitStatus(process.exitValue()));
    }

    long pid() {
        return process.pid();
    }

    /** Ends it, at once unless it has an archive to write. Safe to call again. */
    void end() {
        boolean interrupted = false;
        try {
            if (archiving && process.isAlive()) {
                interrupted = letArchive();
            }
            process.destroyForcibly();
            while (true) {
                try {
                    process.waitFor();
                    listener.join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            archive.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Closes its standard input, by which it ends in order; returns whether this thread was interrupted. */
    private boolean letArchive() throws IOException {
        process.getOutputStream().close();
        try {
            process.waitFor(ARCHIVING.toSeconds(), TimeUnit.SECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    private Report await(CompletableFuture<Report> report, String service, Duration limit) throws InterruptedException {
        try {
            return report.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LabException(Text.of("lab.embedded.late", service, limit.toSeconds(), folder.lastWords()), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof LabException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Report.in(line).ifPresent(this::hear);
            }
            Text ending = new ExitStatus(process.waitFor()).text();
            fail(new LabException(Text.of("lab.embedded.process.ended", ending, folder.lastWords())));
        } catch (IOException | InterruptedException e) {
            fail(new LabException(Text.of("lab.embedded.interrupted"), e));
        }
    }

    private void hear(Report report) {
        switch (report.kind()) {
            case KAFKA_READY -> kafka.complete(report);
            case CONNECT_READY -> connect.complete(report);
            case FAILED ->
                fail(new LabException(Text.of(
                        "lab.embedded.service.failed",
                        report.words().get(0),
                        report.words().get(1),
                        folder.lastWords())));
        }
    }

    private void fail(LabException failure) {
        kafka.completeExceptionally(failure);
        connect.completeExceptionally(failure);
    }
}
