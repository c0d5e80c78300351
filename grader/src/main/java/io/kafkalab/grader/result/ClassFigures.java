package io.kafkalab.grader.result;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the results of a class say as a whole, from one walk over them; keeps no submission. */
public final class ClassFigures {

    /**
     * A check that some did not pass.
     *
     * @param check its id
     * @param missed how many did not pass it
     * @param percent of those who have a grade, rounded
     */
    public record Missed(String check, int missed, int percent) {}

    private static final int SCALE = 2;

    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final List<BigDecimal> grades = new ArrayList<>();
    private final Map<String, Integer> missed = new HashMap<>();
    private BigDecimal most = BigDecimal.ZERO;

    private ClassFigures() {}

    /** The figures of these results. */
    public static ClassFigures of(Results results) {
        ClassFigures figures = new ClassFigures();
        results.submissions().forEach(figures::add);
        figures.grades.sort(Comparator.naturalOrder());
        return figures;
    }

    private void add(SubmissionResult result) {
        counts.merge(result.status(), 1, Integer::sum);
        most = most.max(result.maxPoints());
        if (result.status() == Status.GRADED) {
            grades.add(result.points());
            result.checks().stream()
                    .filter(check -> check.verdict() != Verdict.PASSED)
                    .forEach(check -> missed.merge(check.id(), 1, Integer::sum));
        }
    }

    /** How many submissions there are. */
    public int submissions() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many came to this end. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** The grades, the lowest first; of those alone that have one. */
    public List<BigDecimal> grades() {
        return List.copyOf(grades);
    }

    /** What can be earned. */
    public BigDecimal most() {
        return Points.stored(most);
    }

    /** The mean of the grades; empty if there is none. */
    public Optional<BigDecimal> mean() {
        return grades.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Points.sum(grades).divide(BigDecimal.valueOf(grades.size()), SCALE, RoundingMode.HALF_UP));
    }

    /** The median of the grades; empty if there is none. */
    public Optional<BigDecimal> median() {
        int size = grades.size();
        return size == 0
                ? Optional.empty()
                : Optional.of(grades.get((size - 1) / 2)
                        .add(grades.get(size / 2))
                        .divide(BigDecimal.valueOf(2), SCALE, RoundingMode.HALF_UP));
    }

    /** The checks that at least one in a hundred did not pass, the most missed first, then in the statement's order. */
    public List<Missed> mostMissed(int limit) {
        return missed.entrySet().stream()
                .map(entry -> new Missed(entry.getKey(), entry.getValue(), percent(entry.getValue())))
                .filter(each -> each.percent() > 0)
                .sorted(Comparator.comparingInt(Missed::missed)
                        .reversed()
                        .thenComparing(each -> CheckId.of(each.check())))
                .limit(limit)
                .toList();
    }

    private int percent(int number) {
        return (int) Math.round(100.0 * number / grades.size());
    }
}
