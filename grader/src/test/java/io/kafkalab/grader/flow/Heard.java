package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Remembers the keys of what was said. */
final class Heard implements FlowListener {

    final List<String> steps = new ArrayList<>();

    @Override
    public void submissionStarted(String id, int tasks) {}

    @Override
    public void taskStarted(Task task) {}

    @Override
    public void taskObserved(TaskEvidence evidence) {}

    @Override
    public void submissionEnded() {}

    @Override
    public void step(Text step) {
        steps.add(step.key());
    }
}
