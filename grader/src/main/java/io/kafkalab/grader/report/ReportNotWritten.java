package io.kafkalab.grader.report;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** A report could not be written: the disk is full or read-only, for example. Never goes unnoticed. */
public final class ReportNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    ReportNotWritten(Text sentence, Throwable cause) {
        super(Catalogue.in(Language.ENGLISH).say(sentence), cause);
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public Text sentence() {
        return sentence;
    }
}
