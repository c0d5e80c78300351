package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs checks in the order of the statement. */
final class CheckOrder implements MethodOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors().sort(Comparator.comparing(CheckOrder::check));
    }

    private static CheckId check(MethodDescriptor method) {
        return method.findAnnotation(Check.class).orElseThrow().value();
    }
}
