package io.kafkalab.lab;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/**
 * The lab could not be had, emptied or reached: a fault of the environment, never of a student.
 *
 * <p>Its sentence says what, where, what was tried, and the cure.
 */
public final class LabException extends Problem {
    private static final long serialVersionUID = 1L;

    public LabException(Text sentence) {
        super(sentence);
    }

    public LabException(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
