package io.kafkalab.grader.report.moodle;

import io.kafkalab.grader.report.Report;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.Results;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes what a teacher uploads to Moodle: {@code moodle-worksheet.csv}, the downloaded worksheet filled in, and
 * {@code moodle-feedback.zip}, a page for each student.
 */
public final class MoodleReport implements Report {

    private final Optional<Worksheet> worksheet;
    private final Consumer<Text> notice;

    private MoodleReport(Optional<Worksheet> worksheet, Consumer<Text> notice) {
        this.worksheet = worksheet;
        this.notice = notice;
    }

    /**
     * The report, its worksheet read at once, so that one that cannot be filled is known before anything is graded.
     *
     * @param worksheet as downloaded
     * @param notice hears whose row could not be found or changed, and what else its user should know
     * @throws io.kafkalab.grader.options.UsageProblem if that is no worksheet
     */
    public static MoodleReport of(Optional<Path> worksheet, Consumer<Text> notice) {
        return new MoodleReport(worksheet.map(Worksheet::read), notice);
    }

    @Override
    public void write(Results results, ReportFolder folder) {
        Map<String, List<WorksheetRow>> rows =
                worksheet.map(sheet -> new Roster(sheet).rows(results.stream())).orElse(Map.of());
        List<Text> notes = new ArrayList<>();
        worksheet.ifPresent(sheet -> {
            FilledWorksheet filled = FilledWorksheet.of(sheet, rows, results);
            folder.write("moodle-worksheet.csv", out -> out.write(filled.bytes()));
            notes.addAll(filled.notes());
        });
        new FeedbackZip(results, rows).write(folder);
        notes.forEach(notice);
    }
}
