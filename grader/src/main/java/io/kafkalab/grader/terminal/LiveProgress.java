package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Progress that is redrawn in place: a bar for a single submission, a panel of a few lines for a batch. */
final class LiveProgress implements Progress {

    private final Supplier<Progress> panel;
    private volatile Progress shown;

    LiveProgress(Console console, Catalogue words) {
        this.shown = new LiveBar(console, words);
        this.panel = () ->
                new LiveBatch(new Panel(console.err(), Window.ofProcess()), new Tally(InstantSource.system()), words);
    }

    @Override
    public void batchStarted(int submissions, int jobs, int doneBefore) {
        if (submissions > 1) {
            shown = panel.get();
        }
        shown.batchStarted(submissions, jobs, doneBefore);
    }

    @Override
    public void submissionStarted(String id, int tasks) {
        shown.submissionStarted(id, tasks);
    }

    @Override
    public void taskStarted(String id, Task task) {
        shown.taskStarted(id, task);
    }

    @Override
    public void taskObserved(String id, TaskEvidence evidence) {
        shown.taskObserved(id, evidence);
    }

    @Override
    public void submissionEnded(SubmissionResult result) {
        shown.submissionEnded(result);
    }

    @Override
    public void step(Text step) {
        shown.step(step);
    }

    @Override
    public void close() {
        shown.close();
    }
}
