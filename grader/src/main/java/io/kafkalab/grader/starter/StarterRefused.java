package io.kafkalab.grader.starter;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A starter could not be written; its sentence says why, and what to do. */
public final class StarterRefused extends Problem {
    private static final long serialVersionUID = 1L;

    StarterRefused(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
