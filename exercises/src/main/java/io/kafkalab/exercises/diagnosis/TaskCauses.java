package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import java.util.List;
import java.util.Optional;

/**
 * The causes known for a task, in order of how much they tell.
 *
 * @param <E> the evidence of the task
 * @param doings what the program did that explains a failure by itself
 * @param idleness what the program did not do; likely only where its run shows no error of its own
 */
record TaskCauses<E extends ProgramEvidence>(List<Signature<E>> doings, List<Signature<E>> idleness) {

    Optional<Cause> of(CheckId check, E evidence) {
        return first(doings, check, evidence)
                .or(() -> ProgramCauses.ofErrors(evidence.run()))
                .or(() -> first(idleness, check, evidence))
                .or(() -> ProgramCauses.ofLimits(evidence.run()));
    }

    private static <E extends ProgramEvidence> Optional<Cause> first(
            List<Signature<E>> signatures, CheckId check, E evidence) {
        return signatures.stream()
                .filter(signature -> signature.explains().contains(check))
                .filter(signature -> signature.test().test(evidence))
                .map(Signature::cause)
                .findFirst();
    }
}
