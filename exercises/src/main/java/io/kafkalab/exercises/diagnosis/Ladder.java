package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * The hints to whoever does not pass a check, asked for one at a time: a question to think about, then a direction, then
 * almost the answer.
 *
 * @param name what the hints are about: stays the same for the same trouble, and is another for another
 */
public record Ladder(String name) {

    /** How many hints there are. */
    public static final int STEPS = 3;

    /** The hints on the cause of a failure or, where no known one fits, on the check. */
    public static Ladder of(CheckId check, Optional<Cause> cause) {
        return new Ladder(cause.map(Cause::id).orElse("check." + check.id()));
    }

    /**
     * One hint.
     *
     * @param number from 1 to {@link #STEPS}
     */
    public Text step(int number) {
        if (number < 1 || number > STEPS) {
            throw new IllegalArgumentException("no hint " + number);
        }
        return Text.of("hint." + name + "." + number);
    }
}
