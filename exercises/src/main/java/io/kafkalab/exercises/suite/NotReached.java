package io.kafkalab.exercises.suite;

import io.kafkalab.text.Text;
import org.opentest4j.TestAbortedException;

/** What a check needs never happened, so there is nothing to judge. */
public final class NotReached extends TestAbortedException {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    NotReached(Text reason) {
        super(SuiteLanguage.say(reason));
        this.reason = reason;
    }

    /** What never happened. */
    public Text reason() {
        return reason;
    }
}
