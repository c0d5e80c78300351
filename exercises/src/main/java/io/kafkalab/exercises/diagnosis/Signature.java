package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a cause looks like in evidence.
 *
 * @param <E> the evidence of its task
 * @param cause the cause
 * @param explains the checks whose failure it explains
 * @param test whether the evidence shows it
 */
record Signature<E extends ProgramEvidence>(Cause cause, Set<CheckId> explains, Predicate<E> test) {

    static <E extends ProgramEvidence> Signature<E> of(Cause cause, Predicate<E> test, CheckId... explains) {
        return new Signature<>(cause, Set.of(explains), test);
    }
}
