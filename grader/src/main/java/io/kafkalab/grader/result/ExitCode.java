package io.kafkalab.grader.result;

import java.math.BigDecimal;
import java.util.Optional;

/** How klab's process ends. Interrupted by Ctrl-C, it ends with 130, as the shell has it. */
public enum ExitCode {
    DONE(0),
    /** A submission earned fewer points than {@code --fail-under} asks for. */
    BELOW(1),
    /** There was nothing to grade. */
    NOTHING(2),
    /** The command was not given as it must be. */
    USAGE(3),
    /** The environment is at fault: no lab, no room for reports. */
    ENVIRONMENT(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** The exit code of these results: the gravest that any of them asks for. */
    public static ExitCode of(Iterable<SubmissionResult> results, Optional<BigDecimal> failUnder) {
        boolean rejected = true;
        boolean below = false;
        for (SubmissionResult result : results) {
            if (result.status() == Status.LAB_FAULT) {
                return ENVIRONMENT;
            }
            rejected &= result.status() == Status.REJECTED;
            below |= failUnder.isPresent() && result.points().compareTo(failUnder.get()) < 0;
        }
        return rejected ? NOTHING : below ? BELOW : DONE;
    }
}
