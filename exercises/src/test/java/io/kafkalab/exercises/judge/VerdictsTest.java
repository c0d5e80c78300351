package io.kafkalab.exercises.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.launcher.TestIdentifier;

/** What is no check may keep checks from running. */
class VerdictsTest {
    private final Verdicts verdicts = new Verdicts();

    @Test
    void whatRanWellIsNoTrouble() {
        verdicts.executionFinished(suite(), TestExecutionResult.successful());
        assertThat(verdicts.trouble()).isEqualTo("-");
        assertThat(verdicts.of(CheckId.TOPIC_EXISTS)).isEmpty();
    }

    @Test
    void whatBrokeOrWasSkippedIsTold() {
        verdicts.executionFinished(suite(), TestExecutionResult.failed(new IllegalStateException("broken")));
        verdicts.executionSkipped(suite(), "disabled");
        assertThat(verdicts.trouble()).isEqualTo("Suite: java.lang.IllegalStateException: broken; Suite: disabled");
    }

    private static TestIdentifier suite() {
        return TestIdentifier.from(new AbstractTestDescriptor(UniqueId.root("class", "Suite"), "Suite") {
            @Override
            public TestDescriptor.Type getType() {
                return TestDescriptor.Type.CONTAINER;
            }
        });
    }
}
