package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Progress of a batch as a panel that is redrawn a few times a second; what has no grade is named above it at once. */
final class LiveBatch implements Progress {

    private static final int REDRAW_MILLIS = 200;

    private final Panel panel;
    private final Tally tally;
    private final Catalogue words;
    private final BatchView view;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LiveBatch::daemon);
    private boolean closed;

    LiveBatch(Panel panel, Tally tally, Catalogue words) {
        this.panel = panel;
        this.tally = tally;
        this.words = words;
        this.view = new BatchView(words);
    }

    @Override
    public synchronized void batchStarted(int submissions, int jobs, int doneBefore) {
        tally.begin(submissions, jobs, doneBefore);
        if (doneBefore > 0) {
            step(Plural.of("batch.before", doneBefore));
        }
        clock.scheduleWithFixedDelay(this::redraw, 0, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void submissionStarted(String id, int tasks) {
        tally.started(id);
    }

    @Override
    public void taskStarted(String id, Task task) {
        tally.task(id, task);
    }

    @Override
    public synchronized void submissionEnded(SubmissionResult result) {
        int repeated = tally.ended(result);
        if (result.status() != Status.GRADED) {
            // Why in full is in the summary.
            String line = new DoneLine(words).of(result, tally.done(), tally.total(), repeated);
            panel.above(List.of(Columns.cut(line, panel.size().columns() - 1)));
        }
    }

    @Override
    public synchronized void step(Text step) {
        panel.above(Notice.lines(step, words));
    }

    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        panel.clear();
    }

    private synchronized void redraw() {
        if (!closed) {
            panel.show(view.of(tally, panel.size()));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "klab-display");
        thread.setDaemon(true);
        return thread;
    }
}
