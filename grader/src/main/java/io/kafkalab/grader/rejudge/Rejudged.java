package io.kafkalab.grader.rejudge;

import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A submission before and after it was judged again.
 *
 * @param before the row that was
 * @param after the row that is
 * @param kept why the row stays as it was, though its evidence should have been judged
 */
public record Rejudged(SubmissionResult before, SubmissionResult after, Optional<Text> kept) {

    /**
     * A check that ended otherwise, or earned something else.
     *
     * @param before how it ended; null if it was not judged then
     * @param after how it ends; null if it is judged no more
     */
    public record Change(CheckOutcome before, CheckOutcome after) {
        /** Whether it ended otherwise; else it is the rubric that changed. */
        public boolean isOfTheVerdict() {
            return before == null || after == null || before.verdict() != after.verdict();
        }

        /** The id of the check. */
        public String check() {
            return after == null ? before.id() : after.id();
        }
    }

    /** Whether its author has another result than before; not where only what could be earned is another. */
    public boolean changed() {
        return before.status() != after.status()
                || differ(before.points(), after.points())
                || !changes().isEmpty();
    }

    /** How many points it gained, negative if it lost some; empty where it had, or has, no grade. */
    public Optional<BigDecimal> gain() {
        return before.points() == null || after.points() == null
                ? Optional.empty()
                : Optional.of(after.points().subtract(before.points()));
    }

    /** The checks that changed, in the order of the statement. */
    public List<Change> changes() {
        Map<String, CheckOutcome> old =
                before.checks().stream().collect(Collectors.toMap(CheckOutcome::id, Function.identity(), (a, b) -> a));
        List<Change> changes = new ArrayList<>();
        for (CheckOutcome now : after.checks()) {
            CheckOutcome then = old.remove(now.id());
            if (then == null || then.verdict() != now.verdict() || differ(then.points(), now.points())) {
                changes.add(new Change(then, now));
            }
        }
        before.checks().stream()
                .filter(then -> old.containsKey(then.id()))
                .forEach(then -> changes.add(new Change(then, null)));
        return changes;
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? !Objects.equals(one, other) : one.compareTo(other) != 0;
    }
}
