package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.PrintStream;

/** Progress as one line for each step, for where nobody watches: a file, a pipe, CI. */
final class PlainProgress implements FlowListener {

    private final PrintStream out;
    private final Catalogue words;

    PlainProgress(PrintStream out, Catalogue words) {
        this.out = out;
        this.words = words;
    }

    @Override
    public void batchStarted(int submissions, int jobs, int doneBefore) {}

    @Override
    public void submissionStarted(String id, int tasks) {
        step(Text.of("progress.submission", id));
    }

    @Override
    public void taskStarted(String id, Task task) {
        step(Text.of("progress.task", task.id()));
    }

    @Override
    public void taskObserved(String id, TaskEvidence evidence) {}

    @Override
    public void submissionEnded(SubmissionResult result) {}

    @Override
    public void step(Text step) {
        words.say(step).lines().map(Visible::line).forEach(out::println);
    }
}
