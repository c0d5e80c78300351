package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the keys of what was said. */
final class Heard implements FlowListener {

    final List<String> steps = new CopyOnWriteArrayList<>();

    @Override
    public void batchStarted(int submissions, int jobs, int doneBefore) {}

    @Override
    public void submissionStarted(String id, int tasks) {}

    @Override
    public void taskStarted(String id, Task task) {}

    @Override
    public void taskObserved(String id, TaskEvidence evidence) {}

    @Override
    public void submissionEnded(SubmissionResult result) {}

    @Override
    public void step(Text step) {
        steps.add(step.key());
    }
}
