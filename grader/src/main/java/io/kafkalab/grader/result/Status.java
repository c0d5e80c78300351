package io.kafkalab.grader.result;

/** What became of a submission. */
public enum Status {
    /** It has a grade. */
    GRADED,
    /** There is nothing gradable in it. */
    REJECTED,
    /** It has no grade, through no fault of its author. */
    LAB_FAULT
}
