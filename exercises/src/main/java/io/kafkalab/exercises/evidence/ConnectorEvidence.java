package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;
import java.util.Optional;

/**
 * The connector that the program made, and what it delivered once the program was dead.
 *
 * @param run how the program ran
 * @param connectors the names of all connectors that exist
 * @param connector the one named {@code mongodb}, if it is there
 * @param probes the random documents that the grader inserted once the program was dead
 * @param topics all topics but the lab's own, after the probes
 */
public record ConnectorEvidence(
        ProgramRun run,
        List<String> connectors,
        Optional<ConnectorState> connector,
        List<Probe> probes,
        List<TopicContent> topics)
        implements TaskEvidence {
    @Override
    public Task task() {
        return Task.CONNECTOR;
    }
}
