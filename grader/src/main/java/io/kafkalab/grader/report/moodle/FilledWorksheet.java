package io.kafkalab.grader.report.moodle;

import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A worksheet with the grades and feedback of a class; whoever has no grade keeps what stands there. */
final class FilledWorksheet {

    private static final int DECIMALS = 2;

    private final Worksheet worksheet;
    private final FeedbackText feedback;
    private final Map<CsvCell, String> cells = new HashMap<>();
    private final List<String> unmatched = new ArrayList<>();
    private final List<String> locked = new ArrayList<>();
    private final Set<BigDecimal> maxima = new TreeSet<>();
    private BigDecimal ours = BigDecimal.ZERO;

    private FilledWorksheet(Worksheet worksheet, FeedbackText feedback) {
        this.worksheet = worksheet;
        this.feedback = feedback;
    }

    /** @param rows of each submission, by its id */
    static FilledWorksheet of(Worksheet worksheet, Map<String, List<WorksheetRow>> rows, Results results) {
        FilledWorksheet filled = new FilledWorksheet(worksheet, new FeedbackText(results.words()));
        results.stream()
                .filter(submission -> submission.status() != Status.LAB_FAULT && submission.points() != null)
                .forEach(submission -> filled.fill(submission, rows.getOrDefault(submission.id(), List.of())));
        return filled;
    }

    /** The file. */
    byte[] bytes() {
        return worksheet.with(cells);
    }

    /** What a teacher should know about it. */
    List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (!unmatched.isEmpty()) {
            notes.add(Text.of("moodle.unmatched", unmatched.size(), String.join(", ", unmatched)));
        }
        if (!locked.isEmpty()) {
            notes.add(Text.of("moodle.locked", locked.size(), String.join(", ", locked)));
        }
        if (worksheet.has(Column.SCALE)) {
            notes.add(Text.of("moodle.scale"));
        }
        if (!worksheet.has(Column.FEEDBACK)) {
            notes.add(Text.of("moodle.no-feedback"));
        }
        maxima.stream()
                .filter(maximum -> maximum.compareTo(ours) != 0)
                .forEach(maximum -> notes.add(Text.of("moodle.scaled", plain(ours), plain(maximum))));
        return notes;
    }

    private void fill(SubmissionResult submission, List<WorksheetRow> rows) {
        if (rows.isEmpty()) {
            unmatched.add(submission.name());
        }
        for (WorksheetRow row : rows) {
            if (!row.changeable()) {
                locked.add(row.shown());
                continue;
            }
            row.cell(Column.GRADE)
                    .filter(cell -> !worksheet.has(Column.SCALE))
                    .ifPresent(cell -> cells.put(cell, grade(submission, row)));
            row.cell(Column.FEEDBACK).ifPresent(cell -> cells.put(cell, feedback.of(submission)));
        }
    }

    private String grade(SubmissionResult submission, WorksheetRow row) {
        BigDecimal points = submission.points();
        BigDecimal most = submission.maxPoints();
        BigDecimal maximum = row.maximum().orElse(most);
        ours = most;
        maxima.add(maximum.stripTrailingZeros());
        BigDecimal grade = most.signum() == 0
                ? BigDecimal.ZERO
                : points.multiply(maximum).divide(most, DECIMALS, RoundingMode.HALF_UP);
        return grade.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString().replace('.', worksheet.decimal());
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
