package io.kafkalab.exercises.rubric;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A rubric cannot be used; its sentence says why, at which line, and what to do. */
public final class RubricRejected extends Problem {
    private static final long serialVersionUID = 1L;

    RubricRejected(Text sentence) {
        super(sentence);
    }
}
