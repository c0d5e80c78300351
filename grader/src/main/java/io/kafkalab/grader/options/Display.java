package io.kafkalab.grader.options;

/** How progress is shown while submissions are graded. */
public enum Display {
    /** A live display on a terminal, plain lines elsewhere. */
    PROGRESS,
    /** Nothing but problems and the closing lines. */
    QUIET,
    /** One JSON object a line on standard output, for programs. */
    EVENTS
}
