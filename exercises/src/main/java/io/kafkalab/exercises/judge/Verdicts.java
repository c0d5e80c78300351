package io.kafkalab.exercises.judge;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.suite.Check;
import io.kafkalab.exercises.suite.CheckFailed;
import io.kafkalab.exercises.suite.LabFault;
import io.kafkalab.exercises.suite.NotReached;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects how checks end; whatever is neither a pass, a failure nor not reached is our fault. */
final class Verdicts implements TestExecutionListener {
    private final Map<CheckId, CheckResult> results = new EnumMap<>(CheckId.class);
    private final List<String> troubles = new ArrayList<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional<CheckId> check = check(test);
        Optional<Throwable> thrown = result.getThrowable();
        if (check.isPresent()) {
            results.put(check.get(), result(check.get(), thrown));
        } else {
            thrown.ifPresent(trouble -> troubles.add(test.getDisplayName() + ": " + trouble));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        troubles.add(test.getDisplayName() + ": " + reason);
    }

    /** How a check ended; empty if it did not run. */
    Optional<CheckResult> of(CheckId check) {
        return Optional.ofNullable(results.get(check));
    }

    /** What kept checks from running. */
    String trouble() {
        return troubles.isEmpty() ? "-" : String.join("; ", troubles);
    }

    private static CheckResult result(CheckId check, Optional<Throwable> thrown) {
        if (thrown.isEmpty()) {
            return CheckResult.passed(check);
        } else if (thrown.get() instanceof CheckFailed failed) {
            return CheckResult.failed(check, failed.finding());
        } else if (thrown.get() instanceof NotReached notReached) {
            return CheckResult.notReached(check, notReached.reason());
        } else if (thrown.get() instanceof LabFault fault) {
            return CheckResult.fault(check, fault.reason());
        }
        return CheckResult.fault(check, Text.of("fault.broke", check.id(), thrown.get()));
    }

    private static Optional<CheckId> check(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Check.class))
                .map(Check::value);
    }
}
