package io.kafkalab.grader.journal;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** The journal cannot be read or written, or another klab writes it: grading stops, and what is done stays. */
public final class JournalProblem extends Problem {
    private static final long serialVersionUID = 1L;

    JournalProblem(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
