package io.kafkalab.grader.rejudge;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A folder holds nothing that can be judged again; the sentence says why. */
public final class NotRejudgeable extends Problem {
    private static final long serialVersionUID = 1L;

    NotRejudgeable(Text sentence) {
        super(sentence);
    }
}
