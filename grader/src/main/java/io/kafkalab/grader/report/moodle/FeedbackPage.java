package io.kafkalab.grader.report.moodle;

import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;

/** A student's own page, which stands alone. */
final class FeedbackPage {

    private final String language;
    private final FeedbackText feedback;

    FeedbackPage(Results results) {
        this.language = results.language();
        this.feedback = new FeedbackText(results.words());
    }

    void write(SubmissionResult submission, OutputStream out) throws IOException {
        String name = StringEscapeUtils.escapeHtml4(Printable.line(submission.name()));
        String page = "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>" + name
                + "</title></head><body><h1>" + name + "</h1>" + feedback.of(submission) + "</body></html>\n";
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
