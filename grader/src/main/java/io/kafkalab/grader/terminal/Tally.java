package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a batch is: what is done, what runs, what waits, and how long it may still take. Safe for all threads. */
final class Tally {

    /** Fewer than these tell nothing about the others. */
    private static final int FEWEST_FOR_A_GUESS = 3;

    /**
     * A submission that is being graded.
     *
     * @param id who
     * @param since when it was begun
     * @param task the task whose program runs; null while programs are built
     */
    record Running(String id, Instant since, Task task) {}

    private final InstantSource clock;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Map<String, Set<Task>> begun = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();
    private final Map<Status, Integer> ended = new EnumMap<>(Status.class);
    private int total;
    private int jobs = 1;
    private int before;
    private int timed;
    private Duration time = Duration.ZERO;
    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    Tally(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void begin(int submissions, int atOnce, int doneBefore) {
        total = submissions;
        jobs = Math.max(1, atOnce);
        before = doneBefore;
    }

    synchronized void started(String id) {
        running.put(id, new Running(id, clock.instant(), null));
    }

    synchronized void task(String id, Task task) {
        Instant since = Optional.ofNullable(running.get(id)).map(Running::since).orElseGet(clock::instant);
        running.put(id, new Running(id, since, task));
        Set<Task> tasks = begun.computeIfAbsent(id, any -> EnumSet.noneOf(Task.class));
        if (!tasks.add(task)) {
            // A task comes again when its exercise is repeated on a fresh lab.
            tasks.clear();
            tasks.add(task);
            repeated.merge(id, 1, Integer::sum);
        }
    }

    /** @return how often an exercise of it was repeated, through a fault of the lab */
    synchronized int ended(SubmissionResult result) {
        Running was = running.remove(result.id());
        begun.remove(result.id());
        if (was != null) {
            time = time.plus(Duration.between(was.since(), clock.instant()));
            timed++;
        }
        ended.merge(result.status(), 1, Integer::sum);
        if (result.status() == Status.GRADED) {
            points = points.add(result.points());
            most = most.max(result.maxPoints());
        }
        return Optional.ofNullable(repeated.remove(result.id())).orElse(0);
    }

    synchronized int total() {
        return total;
    }

    /** How many are done, with those that were done before. */
    synchronized int done() {
        return before + ended.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have neither ended nor begun. */
    synchronized int waiting() {
        return Math.max(0, total - done() - running.size());
    }

    /** How many have come to this end, in this run. */
    synchronized int count(Status status) {
        return ended.getOrDefault(status, 0);
    }

    /** Those that are being graded, the longest first. */
    synchronized List<Running> running() {
        return new ArrayList<>(running.values());
    }

    /** The mean of the grades so far. */
    synchronized Optional<BigDecimal> mean() {
        int graded = count(Status.GRADED);
        return graded == 0
                ? Optional.empty()
                : Optional.of(points.divide(BigDecimal.valueOf(graded), 2, RoundingMode.HALF_UP));
    }

    /** What a submission can earn. */
    synchronized BigDecimal most() {
        return Points.stored(most);
    }

    /** How long one has been running. */
    Duration age(Running one) {
        return Duration.between(one.since(), clock.instant());
    }

    /** How long the rest may take, once enough have ended to know. */
    synchronized Optional<Duration> remaining() {
        if (timed < Math.max(FEWEST_FOR_A_GUESS, jobs)) {
            return Optional.empty();
        }
        Duration mean = time.dividedBy(timed);
        Duration left = mean.multipliedBy(waiting());
        for (Running one : running.values()) {
            Duration rest = mean.minus(age(one));
            left = left.plus(rest.isNegative() ? Duration.ZERO : rest);
        }
        int atOnce = Math.max(1, Math.min(jobs, waiting() + running.size()));
        return Optional.of(left.dividedBy(atOnce));
    }
}
