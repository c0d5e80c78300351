package io.kafkalab.exercises.evidence;

import java.util.List;
import java.util.Map;

/**
 * A connector as the Connect REST API shows it.
 *
 * @param name its name
 * @param config its configuration, passwords masked
 * @param state its state: {@code RUNNING}, {@code PAUSED}, {@code STOPPED}, {@code UNASSIGNED}, {@code FAILED}
 * @param tasks its tasks
 */
public record ConnectorState(String name, Map<String, String> config, String state, List<TaskState> tasks) {

    /**
     * A task of a connector.
     *
     * @param id its number, from 0
     * @param state its state, as for the connector
     * @param trace the stack trace of a failed task; else empty
     */
    public record TaskState(int id, String state, String trace) {}

    public ConnectorState {
        config = Map.copyOf(config);
        tasks = List.copyOf(tasks);
    }
}
