package io.kafkalab.grader.terminal;

import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.time.InstantSource;

/** Nothing but the submissions of a batch that have no grade. */
final class QuietProgress implements Progress {

    private final PrintStream out;
    private final Catalogue words;
    private final Tally tally = new Tally(InstantSource.system());

    QuietProgress(PrintStream out, Catalogue words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void batchStarted(int submissions, int jobs, int doneBefore) {
        tally.begin(submissions, jobs, doneBefore);
    }

    @Override
    public synchronized void submissionEnded(SubmissionResult result) {
        int repeated = tally.ended(result);
        if (tally.total() > 1 && result.status() != Status.GRADED) {
            out.println(new DoneLine(words).of(result, tally.done(), tally.total(), repeated));
        }
    }

    @Override
    public void step(Text step) {}

    @Override
    public void close() {}
}
