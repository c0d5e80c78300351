package io.kafkalab.grader.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows of the table of students as JSON, one at a time, in the order of the results. */
final class RowsJson implements Content {

    private static final char NONE = '-';

    private final Results results;
    private final ReportFolder folder;
    private final Map<String, Integer> columns = new HashMap<>();

    RowsJson(Results results, ReportFolder folder) {
        this.results = results;
        this.folder = folder;
        results.rubric().forEach(line -> columns.put(line.check(), columns.size()));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("[");
        String separator = "\n";
        for (SubmissionResult submission : results.submissions()) {
            output.writeContent(separator + SafeJson.of(row(submission)));
            separator = ",\n";
        }
        output.writeContent("]");
    }

    /** Shorter than an object with names, which counts with thousands of them; index.js reads it. */
    private Object[] row(SubmissionResult submission) {
        return new Object[] {
            SafeJson.text(submission.id()),
            SafeJson.text(submission.name()),
            submission.status().ordinal(),
            submission.points(),
            verdicts(submission),
            address(submission.id()),
            SafeJson.text(submission.message())
        };
    }

    /** A letter for each check, in the order of the columns. */
    private String verdicts(SubmissionResult submission) {
        char[] letters = new char[columns.size()];
        Arrays.fill(letters, NONE);
        for (CheckOutcome check : submission.checks()) {
            Integer column = columns.get(check.id());
            if (column != null) {
                letters[column] = letter(check.verdict());
            }
        }
        return new String(letters);
    }

    static char letter(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> 'P';
            case FAILED -> 'F';
            case NOT_REACHED -> 'N';
            case LAB_FAULT -> 'L';
        };
    }

    /** Of the instructor's page, as a relative reference. */
    private String address(String id) {
        String path = folder.root()
                .relativize(folder.submission(id).root())
                .resolve(SubmissionPage.INSTRUCTOR)
                .toString()
                .replace('\\', '/');
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
