package io.kafkalab.grader.options;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** The command was not given as it must be; its sentence says how it must. */
public final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public UsageProblem(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
