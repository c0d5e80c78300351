package io.kafkalab.exercises.evidence;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A file of evidence cannot be read back; its sentence says why. */
public final class EvidenceUnreadable extends Problem {
    private static final long serialVersionUID = 1L;

    EvidenceUnreadable(Text sentence) {
        super(sentence);
    }
}
