package io.kafkalab.exercises.evidence;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** A file of evidence cannot be read back; its sentence says why. */
public final class EvidenceUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    EvidenceUnreadable(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
