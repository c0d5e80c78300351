package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;

/**
 * The connector that the program made, and what it delivered once the program was dead.
 *
 * @param run how the program ran
 * @param connectors all connectors that exist, by name; the one asked for is named {@code mongodb}
 * @param probes the random documents that the grader inserted once the program was dead
 * @param topics all topics but the lab's own, after the probes
 */
public record ConnectorEvidence(
        ProgramRun run, List<ConnectorState> connectors, List<Probe> probes, List<TopicContent> topics)
        implements ProgramEvidence {
    @Override
    public Task task() {
        return Task.CONNECTOR;
    }
}
