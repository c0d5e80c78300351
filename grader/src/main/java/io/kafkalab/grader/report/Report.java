package io.kafkalab.grader.report;

import io.kafkalab.grader.result.Results;

/** One report of a whole command, written when all its submissions are done. */
@FunctionalInterface
public interface Report {

    /**
     * Writes it.
     *
     * @param results what it shows; submissions may be thousands, read from disk at each walk, so none is kept
     * @param folder the folder of {@code --out}
     * @throws ReportNotWritten if that fails
     */
    void write(Results results, ReportFolder folder);
}
