package io.kafkalab.exercises.rubric;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a student sees how a check ended. */
public enum Visibility {
    /** At once. */
    VISIBLE,
    /** Not before the end: what a student is shown leaves it out; what the instructor reads holds it. */
    HIDDEN;

    /** As rubrics and reports write it. */
    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
