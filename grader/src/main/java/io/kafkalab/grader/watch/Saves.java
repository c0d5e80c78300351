package io.kafkalab.grader.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells of each save of some work, once: what an editor does to save a file (a temporary file, a renaming, several writes) is
 * over before it is told.
 */
final class Saves implements AutoCloseable {

    /** Longer than an editor takes from one step of saving to the next. */
    static final Duration SETTLING = Duration.ofMillis(60);

    /** What changes all the time, such as a log, is taken as it is by then. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    private final Path root;
    private final Alarm alarm;
    private final Consumer<Set<Path>> heard;
    private final Thread thread = new Thread(this::watch, "klab-saves");
    private volatile boolean closed;
    private Snapshot last;

    private Saves(Path root, Alarm alarm, Consumer<Set<Path>> heard) {
        this.root = root;
        this.alarm = alarm;
        this.heard = heard;
        this.last = Snapshot.of(root, Snapshot.NONE);
        thread.setDaemon(true);
    }

    /**
     * Watches a folder, from now on.
     *
     * @param polling whether to look at the files instead of listening to the system
     * @param heard hears which files have changed, by their paths below the folder; from a thread of its own
     */
    static Saves of(Path root, boolean polling, Consumer<Set<Path>> heard) {
        Saves saves = new Saves(root, polling ? new PollingAlarm() : alarm(root), heard);
        saves.thread.start();
        return saves;
    }

    private static Alarm alarm(Path root) {
        try {
            return EventAlarm.of(root);
        } catch (IOException | UnsupportedOperationException e) {
            return new PollingAlarm();
        }
    }

    private void watch() {
        try {
            Duration patience = alarm.patience();
            while (!closed) {
                alarm.await(patience);
                patience = closed || look() ? alarm.patience() : SETTLING;
            }
        } catch (InterruptedException e) {
            // Nobody wants to hear any more.
            Thread.currentThread().interrupt();
        }
    }

    /** False if it could not look, and has to try again soon. */
    private boolean look() throws InterruptedException {
        try {
            Snapshot now = settled(Snapshot.of(root, last));
            Set<Path> changed = now.changedSince(last);
            last = now;
            if (!changed.isEmpty() && !closed) {
                heard.accept(changed);
            }
            return true;
        } catch (UncheckedIOException e) {
            // A file or folder that has gone while it was looked at.
            return false;
        }
    }

    /** The files once nothing has changed for a while, if anything has at all. */
    private Snapshot settled(Snapshot seen) throws InterruptedException {
        Snapshot now = seen;
        long end = System.nanoTime() + LONGEST.toNanos();
        boolean quiet = now.changedSince(last).isEmpty();
        while (!quiet && !closed && System.nanoTime() < end) {
            boolean event = alarm.await(SETTLING);
            Snapshot next = Snapshot.of(root, now);
            quiet = !event && next.changedSince(now).isEmpty();
            now = next;
        }
        return now;
    }

    /** Tells of nothing any more. */
    @Override
    public void close() {
        closed = true;
        alarm.close();
        thread.interrupt();
    }
}
