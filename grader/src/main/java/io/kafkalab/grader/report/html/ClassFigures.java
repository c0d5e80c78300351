package io.kafkalab.grader.report.html;

import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** How a class did, counted in one walk over its results. */
final class ClassFigures {

    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<String, CheckFigures> checks = new HashMap<>();
    private final DoubleStream.Builder grades = DoubleStream.builder();
    private double[] sorted = {};
    private Long seed;
    private boolean seedsDiffer;

    private ClassFigures() {}

    static ClassFigures of(Results results) {
        ClassFigures figures = new ClassFigures();
        results.submissions().forEach(figures::add);
        figures.sorted = figures.grades.build().sorted().toArray();
        return figures;
    }

    private void add(SubmissionResult submission) {
        statuses.merge(submission.status(), 1, Integer::sum);
        if (submission.status() == Status.GRADED && submission.points() != null) {
            grades.add(submission.points().doubleValue());
        }
        for (CheckOutcome check : submission.checks()) {
            checks.computeIfAbsent(check.id(), id -> new CheckFigures()).add(check);
        }
        if (submission.seed() != null) {
            seedsDiffer |= seed != null && !seed.equals(submission.seed());
            seed = submission.seed();
        }
    }

    int submissions() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** How the class did in a check, by its id. */
    CheckFigures check(String id) {
        return checks.getOrDefault(id, new CheckFigures());
    }

    /** The grades, from low to high; submissions without one are not among them. */
    double[] grades() {
        return sorted.clone();
    }

    OptionalDouble mean() {
        return Arrays.stream(sorted).average();
    }

    OptionalDouble median() {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** The seed, where all submissions that were run had the same. */
    OptionalLong seed() {
        return seed == null || seedsDiffer ? OptionalLong.empty() : OptionalLong.of(seed);
    }

    boolean seedsDiffer() {
        return seedsDiffer;
    }
}
