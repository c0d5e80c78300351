package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.flow.TaskGraded;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the tasks stand: what each last earned, what is new about that, and what is about to be graded. */
final class Board {

    /** What goes on with a task. */
    enum State {
        /** It was not graded yet, and nobody has asked for it. */
        IDLE,
        /** It is about to be graded. */
        WAITING,
        /** Its program runs. */
        RUNNING,
        /** It stands as it was last graded. */
        DONE
    }

    /** How a check stands against the last time. */
    enum Change {
        NEWLY_RIGHT,
        NEWLY_WRONG,
        NONE
    }

    /**
     * A task.
     *
     * @param state what goes on with it
     * @param last its last result, if it was graded
     * @param evidence what was seen then
     * @param before how its checks ended the time before; empty the first time
     */
    record Entry(
            State state,
            Optional<SubmissionResult> last,
            Optional<TaskEvidence> evidence,
            Map<String, Verdict> before) {

        static final Entry NEW = new Entry(State.IDLE, Optional.empty(), Optional.empty(), Map.of());

        /** Its checks as they last ended. */
        List<CheckOutcome> checks() {
            return last.map(SubmissionResult::checks).orElse(List.of());
        }

        /** What is new about one of them. A fault of ours is no news. */
        Change change(CheckOutcome check) {
            Verdict then = before.get(check.id());
            if (then == null || then == Verdict.LAB_FAULT || check.verdict() == Verdict.LAB_FAULT) {
                return Change.NONE;
            }
            boolean right = check.verdict() == Verdict.PASSED;
            if (right == (then == Verdict.PASSED)) {
                return Change.NONE;
            }
            return right ? Change.NEWLY_RIGHT : Change.NEWLY_WRONG;
        }

        /** The checks of which that is new. */
        List<CheckOutcome> changed(Change change) {
            return checks().stream().filter(check -> change(check) == change).toList();
        }

        /** Whether all its checks passed. */
        boolean isRight() {
            return last.isPresent() && checks().stream().allMatch(check -> check.verdict() == Verdict.PASSED);
        }

        /** Whether there was no program for it. */
        boolean isMissing() {
            return program()
                    .filter(seen -> seen.run().state() == ProgramRun.State.MISSING)
                    .isPresent();
        }

        /** What was seen of its program, if that was run or could not be. */
        Optional<ProgramEvidence> program() {
            return evidence.filter(ProgramEvidence.class::isInstance).map(ProgramEvidence.class::cast);
        }

        private Entry in(State now) {
            return new Entry(now, last, evidence, before);
        }
    }

    private final Map<Task, Entry> entries = new EnumMap<>(Task.class);
    private Optional<Task> latest = Optional.empty();

    /** @param tasks those that are watched */
    Board(Collection<Task> tasks) {
        tasks.forEach(task -> entries.put(task, Entry.NEW));
    }

    /** The tasks, in the order of the statement. */
    List<Task> tasks() {
        return List.copyOf(entries.keySet());
    }

    Entry entry(Task task) {
        return entries.get(task);
    }

    /** These are about to be graded. */
    void waiting(Collection<Task> tasks) {
        tasks.forEach(task -> entries.computeIfPresent(task, (id, entry) -> entry.in(State.WAITING)));
    }

    void running(Task task) {
        entries.computeIfPresent(task, (id, entry) -> entry.in(State.RUNNING));
    }

    /** The task whose traces the lab holds: the last one whose program ran. */
    Optional<Task> latest() {
        return latest;
    }

    /** These will not be graded after all. */
    void idle(Collection<Task> tasks) {
        tasks.forEach(task -> entries.computeIfPresent(
                task, (id, entry) -> entry.in(entry.last().isPresent() ? State.DONE : State.IDLE)));
    }

    void graded(TaskGraded graded) {
        entries.computeIfPresent(
                graded.task(),
                (id, entry) -> new Entry(
                        State.DONE,
                        Optional.of(graded.result()),
                        Optional.of(graded.evidence()),
                        verdicts(entry.checks())));
        if (entry(graded.task()).program().filter(seen -> seen.run().started()).isPresent()) {
            latest = Optional.of(graded.task());
        }
    }

    /** What all tasks have earned so far. */
    BigDecimal points() {
        return Points.sum(checks().map(CheckOutcome::points).toList());
    }

    /** What all tasks that were graded could earn. */
    BigDecimal maxPoints() {
        return Points.sum(checks().map(CheckOutcome::maxPoints).toList());
    }

    private Stream<CheckOutcome> checks() {
        return entries.values().stream().flatMap(entry -> entry.checks().stream());
    }

    private static Map<String, Verdict> verdicts(List<CheckOutcome> checks) {
        Map<String, Verdict> verdicts = new HashMap<>();
        checks.forEach(check -> verdicts.put(check.id(), check.verdict()));
        return verdicts;
    }
}
