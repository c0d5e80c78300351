package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.time.InstantSource;

/**
 * Progress as lines, for where nobody watches: a file, a pipe, CI. Of a single submission one for each task; of a batch one
 * for each submission that is done, {@code [12/60] ...}. All others begin with {@code klab: }.
 */
final class PlainProgress implements Progress {

    private final PrintStream out;
    private final Catalogue words;
    private final Tally tally = new Tally(InstantSource.system());
    private boolean batch;

    PlainProgress(PrintStream out, Catalogue words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public synchronized void batchStarted(int submissions, int jobs, int doneBefore) {
        tally.begin(submissions, jobs, doneBefore);
        batch = submissions > 1;
        if (doneBefore > 0) {
            step(Plural.of("batch.before", doneBefore));
        }
    }

    @Override
    public synchronized void submissionStarted(String id, int tasks) {
        tally.started(id);
        if (!batch) {
            step(Text.of("progress.submission", id));
        }
    }

    @Override
    public synchronized void taskStarted(String id, Task task) {
        tally.task(id, task);
        if (!batch) {
            step(Text.of("progress.task", task.id()));
        }
    }

    @Override
    public synchronized void submissionEnded(SubmissionResult result) {
        int repeated = tally.ended(result);
        if (batch) {
            out.println(new DoneLine(words).of(result, tally.done(), tally.total(), repeated));
        }
    }

    @Override
    public synchronized void step(Text step) {
        Notice.lines(step, words).forEach(out::println);
    }

    @Override
    public void close() {}
}
