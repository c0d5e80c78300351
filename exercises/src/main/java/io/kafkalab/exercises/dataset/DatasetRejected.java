package io.kafkalab.exercises.dataset;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A file given as the data of a run cannot serve as such; its sentence says why, and what to do. */
public final class DatasetRejected extends Problem {
    private static final long serialVersionUID = 1L;

    DatasetRejected(Text sentence) {
        super(sentence);
    }
}
