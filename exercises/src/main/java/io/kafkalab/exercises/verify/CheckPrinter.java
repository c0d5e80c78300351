package io.kafkalab.exercises.verify;

import io.kafkalab.exercises.suite.Check;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Prints a line for each check as it ends, and for one that failed what the student is to read. */
public final class CheckPrinter implements TestExecutionListener {

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Check check = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Check.class))
                .orElse(null);
        if (check == null) {
            return;
        }
        String mark = switch (result.getStatus()) {
            case SUCCESSFUL -> "✔";
            case ABORTED -> "–";
            case FAILED -> "✘";
        };
        System.out.println("  " + mark + " " + test.getDisplayName());
        result.getThrowable()
                .map(Throwable::getMessage)
                .ifPresent(message -> System.out.println(message.indent(8).stripTrailing()));
    }
}
