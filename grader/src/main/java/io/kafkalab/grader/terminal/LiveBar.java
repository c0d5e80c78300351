package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress of a single submission as a bar, cleared when it is done. */
final class LiveBar implements Progress {

    private static final int REDRAW_MILLIS = 200;

    private final Console console;
    private final Catalogue words;
    private ProgressBar bar;
    private boolean closed;

    LiveBar(Console console, Catalogue words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public synchronized void submissionStarted(String id, int tasks) {
        if (closed) {
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName("klab")
                .setInitialMax(tasks)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(console.width())
                .hideEta()
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), console.width()))
                .build();
        bar.setExtraMessage(" " + words.say("progress.submission", Visible.line(id)));
    }

    @Override
    public synchronized void taskStarted(String id, Task task) {
        if (bar != null) {
            bar.setExtraMessage(" " + words.say("progress.task", task.id()));
        }
    }

    @Override
    public synchronized void taskObserved(String id, TaskEvidence evidence) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void submissionEnded(SubmissionResult result) {
        end();
    }

    /** A sentence worth keeping goes above the bar. */
    @Override
    public synchronized void step(Text step) {
        console.err().print(bar == null ? "" : "\r\u001b[K");
        Notice.lines(step, words).forEach(console.err()::println);
    }

    @Override
    public synchronized void close() {
        closed = true;
        end();
    }

    private void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
