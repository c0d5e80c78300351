package io.kafkalab.exercises.rubric;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** A rubric cannot be used; its sentence says why, at which line, and what to do. */
public final class RubricRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    RubricRejected(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
