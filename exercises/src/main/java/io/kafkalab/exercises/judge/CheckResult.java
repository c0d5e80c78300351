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
public record CheckResult(CheckId id, Verdict verdict, Optional<Finding> finding, Optional<Text> reason) {}
