package io.kafkalab.grader.doctor;

import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * What was found of one thing that klab may need.
 *
 * @param subject the thing, as a short name
 * @param state how it stands
 * @param detail what was found
 * @param cure what would mend it; empty if nothing has to be
 */
public record Diagnosis(Text subject, State state, Text detail, Optional<Text> cure) {

    /** How a thing stands. */
    public enum State {
        WELL,
        /** Something cannot be run here, but klab can grade without it. */
        MISSING,
        /** Klab cannot do its work here until it is mended. */
        BROKEN
    }

    static Diagnosis well(String subject, Text detail) {
        return new Diagnosis(Text.of(subject), State.WELL, detail, Optional.empty());
    }

    static Diagnosis missing(String subject, Text detail, Text cure) {
        return new Diagnosis(Text.of(subject), State.MISSING, detail, Optional.of(cure));
    }

    static Diagnosis broken(String subject, Text detail, Text cure) {
        return new Diagnosis(Text.of(subject), State.BROKEN, detail, Optional.of(cure));
    }
}
