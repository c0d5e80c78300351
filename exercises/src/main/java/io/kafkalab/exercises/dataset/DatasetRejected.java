package io.kafkalab.exercises.dataset;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** A file given as the data of a run cannot serve as such; its sentence says why, and what to do. */
public final class DatasetRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    DatasetRejected(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
