package io.kafkalab.exercises.judge;

/** How a check ended. */
public enum Verdict {
    PASSED,
    FAILED,
    /** What it needs never happened; it earns no point, and the reason is the verdict of an earlier check. */
    NOT_REACHED,
    /** Our fault: retried, and never counted against the student. */
    LAB_FAULT
}
