package io.kafkalab.grader.terminal;

import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.options.Display;
import io.kafkalab.text.Catalogue;

/** Shows on standard error how grading goes on. */
public interface Progress extends FlowListener, AutoCloseable {

    /** What is asked for; where nothing can be redrawn, or where that would disturb events, plain lines. */
    static Progress on(Display display, Console console, Catalogue words) {
        return switch (display) {
            case PROGRESS ->
                console.live() ? new LiveProgress(console, words) : new PlainProgress(console.err(), words);
            case QUIET, EVENTS -> new QuietProgress(console.err(), words);
        };
    }

    /** Takes away whatever is redrawn in place; afterwards the terminal is somebody else's. */
    @Override
    void close();
}
