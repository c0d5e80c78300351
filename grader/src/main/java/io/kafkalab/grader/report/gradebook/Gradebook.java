package io.kafkalab.grader.report.gradebook;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes {@code gradebook.csv} for programs and {@code gradebook-excel.csv} for spreadsheets: one row for each submission,
 * hidden checks included, since it is the instructor's. What has no grade through a fault of ours is an empty cell.
 */
public final class Gradebook {

    private final Results results;
    private final CsvDialect dialect;

    private Gradebook(Results results, CsvDialect dialect) {
        this.results = results;
        this.dialect = dialect;
    }

    /**
     * Writes both files.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        for (CsvDialect dialect : List.of(CsvDialect.forPrograms(), CsvDialect.forSpreadsheets(results.language()))) {
            folder.write(dialect.file(), new Gradebook(results, dialect)::table);
        }
    }

    private void table(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(dialect.start());
        CSVPrinter printer = new CSVPrinter(writer, dialect.format());
        printer.printRecord(header());
        for (SubmissionResult submission : results.submissions()) {
            printer.printRecord(row(submission));
        }
        printer.flush();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("id", "name", "status", "points", "max_points"));
        Arrays.stream(Verdict.values())
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                .forEach(header::add);
        results.rubric().stream().map(RubricLine::check).forEach(header::add);
        header.addAll(List.of("seed", "message"));
        return header;
    }

    private List<String> row(SubmissionResult submission) {
        List<String> row = new ArrayList<>(List.of(
                SafeCell.of(submission.id()),
                SafeCell.of(submission.name()),
                submission.status().name(),
                dialect.number(submission.points()),
                dialect.number(submission.maxPoints())));
        for (Verdict verdict : Verdict.values()) {
            row.add(String.valueOf(submission.checks().stream()
                    .filter(check -> check.verdict() == verdict)
                    .count()));
        }
        Map<String, CheckOutcome> checks =
                submission.checks().stream().collect(Collectors.toMap(CheckOutcome::id, check -> check));
        for (RubricLine line : results.rubric()) {
            CheckOutcome check = checks.get(line.check());
            row.add(check == null ? "" : dialect.number(check.points()));
        }
        row.add(submission.seed() == null ? "" : String.valueOf(submission.seed()));
        row.add(SafeCell.of(submission.message()));
        return row;
    }
}
