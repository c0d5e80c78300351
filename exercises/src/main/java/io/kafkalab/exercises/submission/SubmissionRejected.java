package io.kafkalab.exercises.submission;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** There is nothing gradable in what was handed in; its sentence says why, and what to do. */
public final class SubmissionRejected extends Problem {
    private static final long serialVersionUID = 1L;

    public SubmissionRejected(Text sentence) {
        super(sentence);
    }
}
