package io.kafkalab.grader.report.moodle;

import io.kafkalab.grader.intake.MoodleName;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.report.html.SubmissionPage;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes {@code moodle-feedback.zip}: a page for each student in a folder of the very name that Moodle gave, by whose number
 * Moodle finds the student again. Members of a team each get theirs, since a team's number may be another student's.
 */
final class FeedbackZip {

    /** The earliest time that a zip can say: the same zip comes of the same results. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Results results;
    private final Map<String, List<WorksheetRow>> rows;

    /** @param rows of each submission in the worksheet, by its id; empty without one */
    FeedbackZip(Results results, Map<String, List<WorksheetRow>> rows) {
        this.results = results;
        this.rows = rows;
    }

    /** Writes it, if Moodle knows anybody. */
    void write(ReportFolder folder) {
        if (results.stream().anyMatch(submission -> !folders(submission).isEmpty())) {
            folder.write("moodle-feedback.zip", out -> zip(out, folder));
        }
    }

    private void zip(OutputStream out, ReportFolder reports) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        SubmissionPage page = new SubmissionPage(results);
        for (SubmissionResult submission : results.submissions()) {
            for (String folder : folders(submission)) {
                ZipEntry entry = new ZipEntry(folder + "/feedback.html");
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                // Its writer may close what it writes into.
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                page.writeForStudent(submission, SubmissionFiles.evidence(submission.id(), reports), whole);
                whole.writeTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private List<String> folders(SubmissionResult submission) {
        if (submission.status() == Status.LAB_FAULT) {
            return List.of();
        }
        Optional<MoodleName> name = MoodleName.of(submission.source());
        List<WorksheetRow> members = rows.getOrDefault(submission.id(), List.of());
        if (members.isEmpty()) {
            return name.filter(each -> each.id().isPresent()).map(MoodleName::whole).stream()
                    .toList();
        }
        return members.stream().flatMap(row -> folder(name, row).stream()).toList();
    }

    private static Optional<String> folder(Optional<MoodleName> name, WorksheetRow row) {
        return row.participant()
                .map(id -> name.filter(each -> each.id().equals(Optional.of(id)))
                        .map(MoodleName::whole)
                        .orElseGet(() -> row.shown().replaceAll("[^\\p{L}\\p{M}\\p{N} .-]", " ") + "_" + id
                                + "_assignsubmission_file_"));
    }
}
