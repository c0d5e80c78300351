package io.kafkalab.grader.report.all;

import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.options.ReportFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Which reports were asked for besides those that are always written.
 *
 * @param formats for other systems
 * @param moodleWorksheet the grading worksheet downloaded from Moodle, to be filled in
 */
public record ReportChoices(Set<ReportFormat> formats, Optional<Path> moodleWorksheet) {

    /** Only the reports that are always written. */
    public static final ReportChoices NONE = new ReportChoices(Set.of(), Optional.empty());

    public ReportChoices {
        formats = Set.copyOf(formats);
    }

    /** The choices made by the options of a grading. */
    public static ReportChoices of(GradeOptions options) {
        return new ReportChoices(options.formats(), options.moodleWorksheet());
    }
}
