package io.kafkalab.lab.mongo;

import io.kafkalab.text.Text;

/** A server did not become ready, and will not. */
final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text story;

    NotReady(Text story, Throwable cause) {
        super(story.key(), cause);
        this.story = story;
    }

    /** What was missing. */
    Text story() {
        return story;
    }
}
