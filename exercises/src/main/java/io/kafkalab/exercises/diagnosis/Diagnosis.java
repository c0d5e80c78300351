package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import java.util.Optional;

/** Finds the most likely cause of a failed check among the known ones. */
public final class Diagnosis {
    private Diagnosis() {}

    /**
     * The cause of a check's failure.
     *
     * @return empty if no known cause fits
     */
    public static Optional<Cause> of(CheckId check, ProgramEvidence evidence) {
        return ProgramCauses.ofAbsence(evidence.run())
                .or(() -> ProgramCauses.ofStarter(evidence.run()))
                .or(() -> ofTask(check, evidence));
    }

    private static Optional<Cause> ofTask(CheckId check, ProgramEvidence evidence) {
        if (evidence instanceof TopicEvidence topic) {
            return TopicCauses.KNOWN.of(check, topic);
        } else if (evidence instanceof ProducerEvidence producer) {
            return ProducerCauses.KNOWN.of(check, producer);
        } else if (evidence instanceof ConsumerEvidence consumer) {
            return ConsumerCauses.KNOWN.of(check, consumer);
        } else if (evidence instanceof SinkEvidence sink) {
            return SinkCauses.KNOWN.of(check, sink);
        } else if (evidence instanceof PluginsEvidence plugins) {
            return PluginsCauses.KNOWN.of(check, plugins);
        } else if (evidence instanceof ConnectorEvidence connector) {
            return ConnectorCauses.KNOWN.of(check, connector);
        } else {
            return InsertCauses.KNOWN.of(check, (InsertEvidence) evidence);
        }
    }
}
