package io.kafkalab.grader.flow;

import io.kafkalab.text.Text;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers the keys of what was said. */
final class Heard implements FlowListener {

    final List<String> steps = new CopyOnWriteArrayList<>();

    @Override
    public void step(Text step) {
        steps.add(step.key());
    }
}
