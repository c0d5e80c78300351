package io.kafkalab.grader.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hears of changes from the system. Folders of shared machines may tell nothing, so whoever listens looks now and then all the
 * same.
 */
final class EventAlarm implements Alarm {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path root;
    private final WatchService events;
    private final Set<Path> watched = new HashSet<>();

    private EventAlarm(Path root, WatchService events) {
        this.root = root;
        this.events = events;
    }

    /**
     * Listens to the folders of some work.
     *
     * @throws IOException if the system tells of no changes, or not soon
     */
    static EventAlarm of(Path root) throws IOException {
        WatchService events = root.getFileSystem().newWatchService();
        if (events.getClass().getSimpleName().contains("Polling")) {
            events.close();
            throw new IOException("changes are found by looking, and seldom");
        }
        EventAlarm alarm = new EventAlarm(root, events);
        alarm.watchFolders();
        return alarm;
    }

    @Override
    public boolean await(Duration limit) throws InterruptedException {
        try {
            WatchKey key = events.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            boolean heard = key != null;
            for (; key != null; key = events.poll()) {
                key.pollEvents();
                if (!key.reset()) {
                    watched.remove((Path) key.watchable());
                }
            }
            if (heard) {
                watchFolders();
            }
            return heard;
        } catch (ClosedWatchServiceException e) {
            return false;
        } catch (IOException | UncheckedIOException e) {
            // A folder that is gone again, or one too many: looking now and then will do.
            return true;
        }
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    /** New folders are watched too. */
    private void watchFolders() throws IOException {
        for (Path folder : SubmissionFiles.folders(root)) {
            if (watched.add(folder)) {
                folder.register(events, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        }
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot stop watching " + root, e);
        }
    }
}
