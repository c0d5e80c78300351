package io.kafkalab.grader.terminal;

import io.kafkalab.text.Text;

/** Counted things: the message {@code KEY.one} for one of them, {@code KEY.many} for more. */
final class Plural {
    private Plural() {}

    /** So many of them, at least one. */
    static Text of(String key, int number) {
        return Text.of(key + (number == 1 ? ".one" : ".many"), number);
    }
}
