package io.kafkalab.grader.rejudge;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** A folder holds nothing that can be judged again; the sentence says why. */
public final class NotRejudgeable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    NotRejudgeable(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
