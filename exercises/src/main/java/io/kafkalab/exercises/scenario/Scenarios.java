package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;

/** The scenarios of one submission, which share a stage; each task finds an empty lab, unless it builds on the last. */
final class Scenarios {
    private final Stage stage;
    private final Emptying emptying;
    private final ConnectorScenario connector;

    Scenarios(Stage stage, Emptying emptying) {
        this.stage = stage;
        this.emptying = emptying;
        this.connector = new ConnectorScenario(stage);
    }

    /** Observes what a submission has for a task. */
    TaskEvidence observe(Program program) {
        if (program instanceof Program.Ready ready) {
            return run(ready);
        }
        if (program instanceof Program.ConnectorFile file) {
            emptying.now();
            return connector.observe(file);
        }
        if (program instanceof Program.Absent absent) {
            return new Unrun(stage.dataset()).of(absent);
        }
        Program.Blocked blocked = (Program.Blocked) program;
        return new FaultEvidence(blocked.task(), blocked.fault());
    }

    private TaskEvidence run(Program.Ready program) {
        return Silence.outlast(
                stage.limits(), () -> runOnce(program, connector.delivers()), () -> runOnce(program, false));
    }

    private TaskEvidence runOnce(Program.Ready program, boolean connectorDelivers) {
        if (program.task() != Task.INSERT || !connectorDelivers) {
            emptying.now();
        }
        return scenario(program.task(), connectorDelivers).observe(program);
    }

    private Scenario scenario(Task task, boolean connectorDelivers) {
        return switch (task) {
            case TOPIC -> new TopicScenario(stage);
            case PRODUCER -> new ProducerScenario(stage);
            case CONSUMER -> new ConsumerScenario(stage);
            case SINK -> new SinkScenario(stage);
            case PLUGINS -> new PluginsScenario(stage);
            case CONNECTOR -> connector;
            case INSERT -> new InsertScenario(stage, connectorDelivers);
        };
    }
}
