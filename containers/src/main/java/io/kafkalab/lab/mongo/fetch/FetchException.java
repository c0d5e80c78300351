package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.text.Text;

/** A mongod could not be fetched from one origin. Another one, or the stand-in, may still do. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    FetchException(Text sentence) {
        this(sentence, null);
    }

    FetchException(Text sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    /** What was tried, and why it failed. */
    public Text sentence() {
        return sentence;
    }
}
