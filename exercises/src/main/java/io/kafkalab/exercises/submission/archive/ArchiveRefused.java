package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** An archive that is none, is damaged, too large, or reaches outside of its folder. */
public final class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    ArchiveRefused(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
