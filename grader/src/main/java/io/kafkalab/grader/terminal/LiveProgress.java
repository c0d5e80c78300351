package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that is redrawn in place, and cleared when its submission is done. */
final class LiveProgress implements FlowListener {

    private static final int REDRAW_MILLIS = 200;

    private final Console console;
    private final Catalogue words;
    private ProgressBar bar;

    LiveProgress(Console console, Catalogue words) {
        this.console = console;
        this.words = words;
    }

    @Override
    public void batchStarted(int submissions, int jobs, int doneBefore) {}

    @Override
    public synchronized void submissionStarted(String id, int tasks) {
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
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** A sentence worth keeping goes above the bar. */
    @Override
    public synchronized void step(Text step) {
        console.err().print("\r\u001b[K");
        words.say(step).lines().map(Visible::line).forEach(console.err()::println);
    }
}
