package io.kafkalab.text;

import java.util.Locale;

/** The languages that klab speaks. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, as the option {@code --lang} takes it. */
    public String code() {
        return code;
    }

    /** The locale for numbers and dates in this language. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
