package io.kafkalab.grader.report;

import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;

/** A report could not be written: the disk is full or read-only, for example. Never goes unnoticed. */
public final class ReportNotWritten extends Problem {
    private static final long serialVersionUID = 1L;

    ReportNotWritten(Text sentence, Throwable cause) {
        super(sentence, cause);
    }
}
