package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import java.util.List;
import java.util.Set;

/** Question 3.4: the program makes the connector; once it is dead, random documents show whether it delivers. */
final class ConnectorScenario implements Scenario {
    private static final Set<String> STARTED = Set.of("RUNNING", "FAILED");

    private final Stage stage;
    private boolean delivers;

    ConnectorScenario(Stage stage) {
        this.stage = stage;
    }

    @Override
    public ConnectorEvidence observe(Program.Ready program) {
        return after(stage.runToEnd(program, () -> !connectors().isEmpty(), this::connectors));
    }

    /** Observes a submission that holds the configuration itself. */
    ConnectorEvidence observe(Program.ConnectorFile program) {
        return after(new ConnectorPost(stage).post(program.file()));
    }

    private ConnectorEvidence after(ProgramRun run) {
        Probes probes = new Probes(stage);
        if (Wait.until(
                stage.limits().quiet(), Wait.NOW_AND_THEN, () -> !connectors().isEmpty())) {
            Wait.until(
                    stage.limits().arrival(),
                    Wait.NOW_AND_THEN,
                    () -> connectors().stream().allMatch(ConnectorScenario::hasStarted));
            delivers = probes.warmUp() && probes.tell() && isAsAsked();
        }
        return new ConnectorEvidence(run, connectors(), probes.sent(), stage.settledTopics());
    }

    /** Whether the connector {@code mongodb} that the program left delivers, so that the next task can build on it. */
    boolean delivers() {
        return delivers;
    }

    private boolean isAsAsked() {
        List<ConnectorState> all = connectors();
        return all.size() == 1 && all.get(0).name().equals(StatementConnector.NAME);
    }

    private List<ConnectorState> connectors() {
        return stage.services().connect().connectors();
    }

    static boolean hasStarted(ConnectorState connector) {
        return !connector.tasks().isEmpty()
                && connector.tasks().stream().allMatch(task -> STARTED.contains(task.state()));
    }
}
