package io.kafkalab.grader.cli;

import io.kafkalab.text.Catalogue;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** The sentences of {@code --help}, as picocli asks for them: key {@code K} is the message {@code help.K}. */
final class UsageSentences extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Catalogue words;

    UsageSentences(Catalogue words) {
        this.words = words;
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.has(PREFIX + key) ? words.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
