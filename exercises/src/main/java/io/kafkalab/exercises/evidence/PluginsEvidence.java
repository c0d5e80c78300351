package io.kafkalab.exercises.evidence;

import io.kafkalab.exercises.Task;
import java.util.List;

/**
 * What the program printed of the plugins that are installed.
 *
 * @param run how the program ran, with all it printed
 * @param installed the class names that Connect itself lists
 */
public record PluginsEvidence(ProgramRun run, List<String> installed) implements ProgramEvidence {
    @Override
    public Task task() {
        return Task.PLUGINS;
    }
}
