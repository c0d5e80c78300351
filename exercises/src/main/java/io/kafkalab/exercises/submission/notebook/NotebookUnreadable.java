package io.kafkalab.exercises.submission.notebook;

import io.kafkalab.text.Text;

/** A notebook cannot be read, or is of no use; its sentence says why, and what to do. */
public final class NotebookUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    NotebookUnreadable(Text sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    /** What to tell its author. */
    public Text sentence() {
        return sentence;
    }
}
