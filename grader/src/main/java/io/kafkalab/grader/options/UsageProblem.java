package io.kafkalab.grader.options;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** The command was not given as it must be; its sentence says how it must. */
public final class UsageProblem extends Problem {
    private static final long serialVersionUID = 1L;

    public UsageProblem(Text sentence) {
        super(sentence);
    }
}
