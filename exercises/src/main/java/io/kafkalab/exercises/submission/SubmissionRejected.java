package io.kafkalab.exercises.submission;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** There is nothing gradable in what was handed in; its sentence says why, and what to do. */
public final class SubmissionRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public SubmissionRejected(Text sentence) {
        super(Catalogue.in(Language.ENGLISH).say(sentence));
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
