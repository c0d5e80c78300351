package io.kafkalab.exercises.rubric;

import io.kafkalab.text.Language;

/**
 * The instructor's own words to whoever does not pass a check. Where a rubric gives them in one language alone, they
 * stand for both.
 *
 * @param fr in French
 * @param en in English
 */
public record Advice(String fr, String en) {

    /** The same words for whatever language. */
    public static Advice of(String words) {
        return new Advice(words, words);
    }

    /** The words in a language. */
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> fr;
            case ENGLISH -> en;
        };
    }
}
