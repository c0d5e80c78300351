package io.kafkalab.grader.options;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The name of a task on the command line. */
public final class TaskName {
    private TaskName() {}

    /**
     * The task of that name.
     *
     * @throws UsageProblem if there is none; the sentence names all
     */
    public static Task of(String name) {
        return Task.of(name.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageProblem(Text.of(
                        "usage.choice",
                        "TASK",
                        name,
                        Arrays.stream(Task.values()).map(Task::id).collect(Collectors.joining(", ")))));
    }
}
