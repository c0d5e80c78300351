package io.kafkalab.grader.cli;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.flow.Filing;
import io.kafkalab.grader.report.JunitXml;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.Optional;

/**
 * Writes the files of each submission below {@code --out}, as soon as it has its result.
 *
 * @param reports the folder; empty without {@code --out}
 */
record FiledReports(Optional<ReportFolder> reports) implements Filing {

    @Override
    public void file(SubmissionResult result, Optional<LabLabel> lab, Optional<Evidence> evidence) {
        reports.ifPresent(folder -> {
            evidence.ifPresent(seen -> SubmissionFiles.write(result.id(), seen, folder));
            JunitXml.write(lab.orElse(null), result, folder);
            folder.submission(result.id()).force();
        });
    }
}
