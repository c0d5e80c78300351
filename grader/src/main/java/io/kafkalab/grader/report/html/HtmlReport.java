package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceUnreadable;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Writes the HTML report: {@code index.html} of the class, and two views of each submission in its folder. */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes it, with what was observed of each submission as far as it was kept.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        SubmissionPage pages = new SubmissionPage(results);
        // Results that are read from disk are not split: several would be in memory at once.
        boolean atOnce = results.submissions() instanceof Collection;
        StreamSupport.stream(results.submissions().spliterator(), atOnce)
                .forEach(submission -> pages.write(submission, evidence(submission, folder), folder));
        writeIndex(results, folder);
    }

    /** A page without what only the evidence tells is better than no report. */
    private static Optional<Evidence> evidence(SubmissionResult submission, ReportFolder folder) {
        try {
            return SubmissionFiles.evidence(submission.id(), folder);
        } catch (EvidenceUnreadable e) {
            return Optional.empty();
        }
    }

    /** Writes {@code index.html} alone, where the pages of the submissions stand already. */
    public static void writeIndex(Results results, ReportFolder folder) {
        IndexView view = IndexView.of(results, new RowsJson(results, folder));
        folder.write("index.html", out -> Templates.write("index.jte", view, out));
    }
}
