package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that remembers. */
final class Heard implements LabListener {
    private final List<Text> steps = new CopyOnWriteArrayList<>();

    @Override
    public void step(Text step) {
        steps.add(step);
    }

    List<String> keys() {
        return steps.stream().map(Text::key).toList();
    }

    /** What the sentence with that key was given. */
    List<Text.Argument> argumentsOf(String key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow()
                .arguments();
    }
}
