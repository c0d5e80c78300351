package io.kafkalab.exercises.suite;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;

/** The language in which the suites' own exceptions speak: that of the system property {@value #PROPERTY}. */
final class SuiteLanguage {
    static final String PROPERTY = "klab.lang";

    private SuiteLanguage() {}

    static String say(Text text) {
        Language language =
                Language.ENGLISH.code().equals(System.getProperty(PROPERTY)) ? Language.ENGLISH : Language.FRENCH;
        return Catalogue.in(language).say(text);
    }
}
