package io.kafkalab.grader.events;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.result.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Something that happened. The components of each record are the fields of its JSON object. */
sealed interface Event {

    /** Of this shape; it grows when a field changes its meaning or goes, not when one is added. */
    int SCHEMA_VERSION = 1;

    /** As it is called in the field {@code event}: {@code SubmissionEnded} is {@code submission-ended}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Grading begins; the first event but for notices. */
    record BatchStarted(int submissions, int jobs, int doneBefore) implements Event {}

    /** A submission is begun. */
    record SubmissionStarted(String id, int tasks) implements Event {}

    /** A task's program is about to run. */
    record TaskStarted(String id, String task) implements Event {}

    /** A task was observed, or could not be through a fault of ours. */
    record TaskObserved(String id, String task, String fault) implements Event {}

    /** A submission has its result. */
    record SubmissionEnded(
            String id,
            String name,
            Status status,
            BigDecimal points,
            BigDecimal maxPoints,
            int hidden,
            double seconds,
            String message,
            List<Check> checks)
            implements Event {}

    /** One check of a submission; part of its end. */
    record Check(String id, Verdict verdict, BigDecimal points, BigDecimal maxPoints) {}

    /** A sentence for people. */
    record Notice(String key, String text) implements Event {}

    /** Grading has ended, in whatever way; the last event. */
    record Ended(
            Outcome outcome,
            Integer exitCode,
            int submissions,
            int graded,
            int rejected,
            int labFaults,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal maxPoints,
            BigDecimal failUnder,
            int belowFailUnder,
            String out)
            implements Event {}

    /** How grading ended. */
    enum Outcome {
        /** All submissions have their results, and all reports are written. */
        DONE,
        /** Ctrl-C was pressed, or the process was asked to end. */
        INTERRUPTED,
        /** A problem that is told on standard error. */
        FAILED
    }
}
