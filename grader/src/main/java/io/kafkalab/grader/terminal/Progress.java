package io.kafkalab.grader.terminal;

import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.text.Catalogue;

/** Shows how grading goes on. */
public final class Progress {
    private Progress() {}

    /** A live bar on a terminal, plain lines elsewhere. */
    public static FlowListener on(Console console, Catalogue words) {
        return console.live() ? new LiveProgress(console, words) : new PlainProgress(console.err(), words);
    }
}
