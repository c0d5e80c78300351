package io.kafkalab.lab;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/**
 * The lab could not be had, emptied or reached: a fault of the environment, never of a student.
 *
 * <p>Its sentence says what, where, what was tried, and the cure.
 */
public final class LabException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public LabException(Text sentence) {
        this(sentence, null);
    }

    public LabException(Text sentence, Throwable cause) {
        super(Catalogue.in(Language.ENGLISH).say(sentence), cause);
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
