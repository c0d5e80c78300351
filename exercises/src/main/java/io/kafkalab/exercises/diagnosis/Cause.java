package io.kafkalab.exercises.diagnosis;

import java.util.Locale;

/** The known causes of failed checks; each has a sentence {@code cause.ID} and an advice {@code cause.ID.next}. */
public enum Cause {
    PROGRAM_MISSING;

    /** The stable id, for example {@code program-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
