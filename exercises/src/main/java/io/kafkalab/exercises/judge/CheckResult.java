package io.kafkalab.exercises.judge;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Finding;
import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * The verdict of one check.
 *
 * @param id the check
 * @param verdict how it ended
 * @param finding of a failed check, what to tell the student
 * @param reason of a check that was not reached or met a fault of ours, why
 */
public record CheckResult(CheckId id, Verdict verdict, Optional<Finding> finding, Optional<Text> reason) {

    /** A check that passed. */
    public static CheckResult passed(CheckId id) {
        return new CheckResult(id, Verdict.PASSED, Optional.empty(), Optional.empty());
    }

    /** A check that failed. */
    public static CheckResult failed(CheckId id, Finding finding) {
        return new CheckResult(id, Verdict.FAILED, Optional.of(finding), Optional.empty());
    }

    /** A check whose needs never happened. */
    public static CheckResult notReached(CheckId id, Text reason) {
        return new CheckResult(id, Verdict.NOT_REACHED, Optional.empty(), Optional.of(reason));
    }

    /** A check that could not be judged through our fault. */
    public static CheckResult fault(CheckId id, Text reason) {
        return new CheckResult(id, Verdict.LAB_FAULT, Optional.empty(), Optional.of(reason));
    }
}
