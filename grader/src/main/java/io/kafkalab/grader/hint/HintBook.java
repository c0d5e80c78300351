package io.kafkalab.grader.hint;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.diagnosis.Ladder;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.CheckOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which checks of some work did not pass when it was last graded, and which hints were given on each: so each time the next
 * one can be given. A check that fails for another reason than before begins anew.
 */
public final class HintBook {

    /**
     * What is known of one check.
     *
     * @param verdict how it ended
     * @param ladder the name of its hints; null where it passed
     * @param given how many of them were given
     */
    record Line(Verdict verdict, String ladder, int given) {}

    private final Map<CheckId, Line> lines = new EnumMap<>(CheckId.class);

    /** A book in which nothing stands yet. */
    public HintBook() {}

    HintBook(Map<CheckId, Line> lines) {
        this.lines.putAll(lines);
    }

    /** Takes how some checks ended; of those that the rubric hides, no hints are given. */
    public void note(Collection<CheckOutcome> checks) {
        for (CheckOutcome outcome : checks) {
            if (outcome.visibility() == Visibility.VISIBLE) {
                CheckId check = CheckId.of(outcome.id());
                lines.put(check, line(check, outcome, Optional.ofNullable(lines.get(check))));
            }
        }
    }

    private static Line line(CheckId check, CheckOutcome outcome, Optional<Line> before) {
        if (outcome.verdict() == Verdict.PASSED || outcome.verdict() == Verdict.LAB_FAULT) {
            return new Line(outcome.verdict(), null, 0);
        }
        String ladder = Ladder.of(check, Optional.ofNullable(outcome.cause()).flatMap(Cause::of))
                .name();
        int given = before.filter(line -> ladder.equals(line.ladder()))
                .map(Line::given)
                .orElse(0);
        return new Line(outcome.verdict(), ladder, given);
    }

    /** Whether a task was graded. */
    public boolean knows(Task task) {
        return task.checks().stream().anyMatch(lines::containsKey);
    }

    /** Gives the next hint on a task: the last one again once all were given; empty if there is nothing to hint at. */
    public Optional<Hint> next(Task task) {
        Optional<CheckId> trouble = trouble(task);
        trouble.ifPresent(check -> lines.compute(
                check,
                (id, line) -> new Line(line.verdict(), line.ladder(), Math.min(line.given() + 1, Ladder.STEPS))));
        List<Hint> given = given(task);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }

    /** Takes the hints on a task back, so that the first one comes next. */
    public void restart(Task task) {
        trouble(task)
                .ifPresent(check -> lines.compute(check, (id, line) -> new Line(line.verdict(), line.ladder(), 0)));
    }

    /** The hints on a task that were given, the first one first. */
    public List<Hint> given(Task task) {
        List<Hint> given = new ArrayList<>();
        trouble(task).ifPresent(check -> {
            Line line = lines.get(check);
            IntStream.rangeClosed(1, line.given())
                    .forEach(step -> given.add(new Hint(check, new Ladder(line.ladder()), step)));
        });
        return given;
    }

    /** The first check that failed: those that were not reached wait for it. */
    private Optional<CheckId> trouble(Task task) {
        return first(task, Verdict.FAILED).or(() -> first(task, Verdict.NOT_REACHED));
    }

    private Optional<CheckId> first(Task task, Verdict verdict) {
        return task.checks().stream()
                .filter(check -> lines.containsKey(check) && lines.get(check).verdict() == verdict)
                .findFirst();
    }

    Map<CheckId, Line> lines() {
        return Map.copyOf(lines);
    }
}
