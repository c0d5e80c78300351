package io.kafkalab.text;

/**
 * Something that its user is told in one sentence: what, where, what was tried, the cure. As a message of the exception it
 * stands in English, for logs and tests.
 */
public abstract class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    /** @param sentence what to tell the user */
    protected Problem(Text sentence) {
        this(sentence, null);
    }

    /**
     * @param sentence what to tell the user
     * @param cause what happened below; null if nothing did
     */
    protected Problem(Text sentence, Throwable cause) {
        super(Catalogue.in(Language.ENGLISH).say(sentence), cause);
        this.sentence = sentence;
    }

    /** What to tell the user. */
    public final Text sentence() {
        return sentence;
    }
}
