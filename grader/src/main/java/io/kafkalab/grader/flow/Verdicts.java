package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import java.util.List;
import java.util.Set;

final class Verdicts {
    private Verdicts() {}

    static List<CheckResult> of(Evidence evidence, Set<Exercise> exercises) {
        throw new UnsupportedOperationException("judge");
    }
}
