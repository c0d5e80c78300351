package io.kafkalab.exercises.submission.archive;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** An archive that is none, is damaged, too large, or reaches outside of its folder. */
public final class ArchiveRefused extends Problem {
    private static final long serialVersionUID = 1L;

    ArchiveRefused(Text sentence) {
        super(sentence);
    }
}
