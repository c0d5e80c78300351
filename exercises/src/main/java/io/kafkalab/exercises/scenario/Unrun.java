package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.program.Program;
import java.util.List;
import java.util.Optional;

/** The evidence of a task for which there is nothing to run: no lab is needed to know that nothing came of it. */
record Unrun(Dataset dataset) {

    TaskEvidence of(Program.Absent program) {
        ProgramRun run = program.run();
        return switch (program.task()) {
            case TOPIC -> new TopicEvidence(run, Optional.empty(), List.of());
            case PRODUCER -> new ProducerEvidence(run, Optional.empty(), dataset.firstThree(), List.of());
            case CONSUMER -> new ConsumerEvidence(run, List.of(), List.of(), List.of());
            case SINK ->
                new SinkEvidence(
                        run, dataset.rows(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());
            case PLUGINS -> new PluginsEvidence(run, List.of());
            case CONNECTOR -> new ConnectorEvidence(run, List.of(), List.of(), List.of());
            case INSERT -> new InsertEvidence(run, Optional.empty(), List.of(), List.of());
        };
    }
}
