package io.kafkalab.exercises.suite;

import io.kafkalab.text.Text;

/** A check cannot be judged through a fault of ours or of the machine; never the student's. */
public final class LabFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    LabFault(Text reason) {
        super(SuiteLanguage.say(reason));
        this.reason = reason;
    }

    /** What went wrong. */
    public Text reason() {
        return reason;
    }
}
