package io.kafkalab.grader.events;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.result.ClassFigures;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells what is heard as events, one JSON object a line. */
public final class EventStream implements FlowListener {

    private static final int INTERRUPTED = 130;

    private final EventLines lines;
    private final Catalogue words;
    private final FlowListener next;
    private final Map<Status, Integer> ended = new ConcurrentHashMap<>();
    private volatile int submissions;
    private boolean over;

    /**
     * @param out takes the lines, and nothing else
     * @param words the language of its sentences
     * @param next hears the same
     */
    public EventStream(PrintStream out, InstantSource clock, Catalogue words, FlowListener next) {
        this.lines = new EventLines(out, clock);
        this.words = words;
        this.next = next;
    }

    @Override
    public void batchStarted(int all, int jobs, int doneBefore) {
        submissions = all;
        tell(new Event.BatchStarted(all, jobs, doneBefore));
        next.batchStarted(all, jobs, doneBefore);
    }

    @Override
    public void submissionStarted(String id, int tasks) {
        tell(new Event.SubmissionStarted(id, tasks));
        next.submissionStarted(id, tasks);
    }

    @Override
    public void taskStarted(String id, Task task) {
        tell(new Event.TaskStarted(id, task.id()));
        next.taskStarted(id, task);
    }

    @Override
    public void taskObserved(String id, TaskEvidence evidence) {
        String fault = evidence instanceof FaultEvidence faulty ? words.say(faulty.fault()) : null;
        tell(new Event.TaskObserved(id, evidence.task().id(), fault));
        next.taskObserved(id, evidence);
    }

    @Override
    public void submissionEnded(SubmissionResult result) {
        ended.merge(result.status(), 1, Integer::sum);
        tell(ended(result));
        next.submissionEnded(result);
    }

    @Override
    public void step(Text step) {
        tell(new Event.Notice(step.key(), words.say(step)));
        next.step(step);
    }

    /**
     * Grading is done.
     *
     * @param out where the reports are
     */
    public void done(Results results, ExitCode code, Optional<BigDecimal> failUnder, Optional<Path> out) {
        ClassFigures figures = ClassFigures.of(results);
        boolean one = figures.submissions() == 1;
        long below = failUnder.stream()
                .flatMap(least -> results.stream()
                        .filter(result ->
                                result.points() != null && result.points().compareTo(least) < 0))
                .count();
        last(new Event.Ended(
                Event.Outcome.DONE,
                code.code(),
                figures.submissions(),
                figures.count(Status.GRADED),
                figures.count(Status.REJECTED),
                figures.count(Status.LAB_FAULT),
                one ? null : figures.mean().orElse(null),
                one ? null : figures.median().orElse(null),
                figures.most(),
                failUnder.orElse(null),
                (int) below,
                out.map(Path::toString).orElse(null)));
    }

    /** Ctrl-C was pressed. */
    public void interrupted() {
        unfinished(Event.Outcome.INTERRUPTED, INTERRUPTED);
    }

    /** Something stopped the command, which says on standard error what. */
    public void failed() {
        unfinished(Event.Outcome.FAILED, null);
    }

    private void unfinished(Event.Outcome outcome, Integer code) {
        last(new Event.Ended(
                outcome,
                code,
                submissions,
                ended.getOrDefault(Status.GRADED, 0),
                ended.getOrDefault(Status.REJECTED, 0),
                ended.getOrDefault(Status.LAB_FAULT, 0),
                null,
                null,
                null,
                null,
                0,
                null));
    }

    private synchronized void tell(Event event) {
        if (!over) {
            lines.write(event);
        }
    }

    /** Nothing comes after it, whatever those who are still at work do then. */
    private synchronized void last(Event.Ended event) {
        tell(event);
        over = true;
    }

    /** A single submission is graded by its author, who may know no more than its report tells. */
    private Event ended(SubmissionResult whole) {
        SubmissionResult result = submissions > 1 ? whole : StudentView.of(whole);
        return new Event.SubmissionEnded(
                result.id(),
                result.name(),
                result.status(),
                result.points(),
                result.maxPoints(),
                whole.checks().size() - result.checks().size(),
                result.seconds(),
                result.message(),
                result.checks().stream()
                        .map(check -> new Event.Check(check.id(), check.verdict(), check.points(), check.maxPoints()))
                        .toList());
    }
}
