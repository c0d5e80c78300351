package io.kafkalab.grader.result;

import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import java.util.Optional;

/** Finds how a task's program ran in the task's evidence. */
public final class ProgramRuns {
    private ProgramRuns() {}

    /** The run; empty if the task could not be observed. */
    public static Optional<ProgramRun> of(TaskEvidence evidence) {
        if (evidence instanceof TopicEvidence topic) {
            return Optional.of(topic.run());
        } else if (evidence instanceof ProducerEvidence producer) {
            return Optional.of(producer.run());
        } else if (evidence instanceof ConsumerEvidence consumer) {
            return Optional.of(consumer.run());
        } else if (evidence instanceof SinkEvidence sink) {
            return Optional.of(sink.run());
        } else if (evidence instanceof PluginsEvidence plugins) {
            return Optional.of(plugins.run());
        } else if (evidence instanceof ConnectorEvidence connector) {
            return Optional.of(connector.run());
        } else if (evidence instanceof InsertEvidence insert) {
            return Optional.of(insert.run());
        }
        return Optional.empty();
    }
}
