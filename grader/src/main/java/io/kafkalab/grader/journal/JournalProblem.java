package io.kafkalab.grader.journal;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** The journal cannot be read or written, or another klab writes it: grading stops, and what is done stays. */
public final class JournalProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    JournalProblem(Text sentence, Throwable cause) {
        super(Catalogue.in(Language.ENGLISH).say(sentence), cause);
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
