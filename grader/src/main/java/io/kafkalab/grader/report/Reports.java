package io.kafkalab.grader.report;

import io.kafkalab.grader.result.Results;
import java.util.ArrayList;
import java.util.List;

/** The reports of a whole command, in the order in which they are written. Every report has its line here. */
public final class Reports {

    private final List<Report> reports = new ArrayList<>();

    /** @param choices what was asked for */
    public Reports(ReportChoices choices) {
        reports.add(ResultsJson::write);
    }

    /**
     * Writes them all.
     *
     * @throws ReportNotWritten if one cannot be written
     */
    public void write(Results results, ReportFolder folder) {
        reports.forEach(report -> report.write(results, folder));
    }
}
