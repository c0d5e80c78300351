package io.kafkalab.grader.report.all;

import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.report.Report;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.ResultsJson;
import io.kafkalab.grader.report.github.Classroom;
import io.kafkalab.grader.report.github.StepSummary;
import io.kafkalab.grader.report.gradebook.Gradebook;
import io.kafkalab.grader.report.gradescope.Gradescope;
import io.kafkalab.grader.report.html.HtmlReport;
import io.kafkalab.grader.report.moodle.MoodleReport;
import io.kafkalab.grader.result.Results;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The reports of a whole command, in the order in which they are written. Every report has its line here. */
public final class Reports {

    private final List<Report> reports = new ArrayList<>();
    private final boolean gradescope;

    /** @param choices what was asked for */
    public Reports(ReportChoices choices) {
        this(choices, text -> {});
    }

    /**
     * @param choices what was asked for
     * @param notice hears what its user should know of what was written
     * @throws io.kafkalab.grader.options.UsageProblem if what was given for a report cannot be used
     */
    public Reports(ReportChoices choices, Consumer<Text> notice) {
        gradescope = choices.formats().contains(ReportFormat.GRADESCOPE);
        reports.add(gradescope ? (results, folder) -> ResultsJson.write(results, folder.klab()) : ResultsJson::write);
        reports.add(Gradebook::write);
        reports.add(HtmlReport::write);
        reports.add(MoodleReport.of(choices.moodleWorksheet(), notice));
        if (gradescope) {
            reports.add(Gradescope::write);
        }
        if (choices.formats().contains(ReportFormat.GITHUB)) {
            reports.add(StepSummary::write);
        }
        if (choices.formats().contains(ReportFormat.CLASSROOM)) {
            reports.add(Classroom::write);
        }
    }

    /**
     * Writes what has to stand there from the start, for whoever finds it if this run never ends.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public void begin(Catalogue words, ReportFolder folder) {
        if (gradescope) {
            Gradescope.begin(words, folder);
        }
    }

    /**
     * Writes them all.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if one cannot be written
     */
    public void write(Results results, ReportFolder folder) {
        reports.forEach(report -> report.write(results, folder));
    }
}
