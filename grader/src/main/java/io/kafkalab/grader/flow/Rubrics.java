package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import java.math.BigDecimal;
import java.util.Map;

public final class Rubrics {
    private Rubrics() {}

    public static Map<CheckId, BigDecimal> standard() {
        return Map.of();
    }
}
