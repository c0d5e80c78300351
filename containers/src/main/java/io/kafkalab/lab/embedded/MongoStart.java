package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.mongo.MongoServer;
import io.kafkalab.lab.mongo.MongoServers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A MongoDB that starts while others do. */
final class MongoStart {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FutureTask<MongoServer> task;
    private final Thread thread;

    private MongoStart(FutureTask<MongoServer> task) {
        this.task = task;
        this.thread = new Thread(task, "klab-mongo-start");
    }

    static MongoStart begin(LabSettings settings, LabFolder folder, Place place, LabListener listener) {
        MongoStart start = new MongoStart(
                new FutureTask<>(() -> MongoServers.start(settings, folder.path(), place.mongo(), listener)));
        start.thread.setDaemon(true);
        start.thread.start();
        return start;
    }

    /** Waits until it serves; {@link MongoServers} sets the limits. */
    MongoServer await() throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LabException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** Ends it, or its start. Safe to call again. */
    void end() {
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
            if (task.isDone()) {
                task.get().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // It never started, and has told so to whoever awaited it.
        }
    }
}
