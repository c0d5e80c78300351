package io.kafkalab.grader.hint;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Ladder;
import io.kafkalab.text.Text;

/**
 * One hint that was asked for.
 *
 * @param check the check that it is about
 * @param ladder the hints that it is one of
 * @param step which one, from 1
 */
public record Hint(CheckId check, Ladder ladder, int step) {

    /** The hint itself. */
    public Text sentence() {
        return ladder.step(step);
    }

    /** Whether there is no further one. */
    public boolean isLast() {
        return step == Ladder.STEPS;
    }
}
