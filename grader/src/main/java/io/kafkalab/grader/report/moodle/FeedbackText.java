package io.kafkalab.grader.report.moodle;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The feedback of one submission as HTML on a single line, which is what Moodle's feedback comments hold: nothing of
 * hidden checks, and nothing that a student wrote is markup.
 */
final class FeedbackText {

    private static final int LONGEST = 800;

    private final Catalogue words;

    FeedbackText(Catalogue words) {
        this.words = words;
    }

    /** The feedback; always begins with a paragraph, so that no spreadsheet takes it for a formula. */
    String of(SubmissionResult whole) {
        SubmissionResult submission = StudentView.of(whole);
        if (submission.status() == Status.REJECTED) {
            return paragraph(Objects.toString(submission.message(), ""));
        }
        String lost = submission.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .map(this::item)
                .collect(Collectors.joining());
        String head = paragraph(words.say(
                lost.isEmpty() ? "moodle.feedback.all" : "moodle.feedback.lost",
                submission.checks().size(),
                submission.checks().stream()
                        .filter(check -> check.verdict() == Verdict.PASSED)
                        .count()));
        return lost.isEmpty() ? head : head + "<ul>" + lost + "</ul>";
    }

    private String item(CheckOutcome check) {
        String points = words.say(
                "moodle.feedback.points",
                Points.shown(check.points(), words.language().locale()),
                Points.shown(check.maxPoints(), words.language().locale()));
        String why = Stream.of(check.message(), check.advice())
                .filter(Objects::nonNull)
                .map(FeedbackText::escaped)
                .collect(Collectors.joining("<br>"));
        return "<li><strong>" + escaped(check.id()) + "</strong> (" + escaped(points) + ")"
                + (why.isEmpty() ? "" : "<br>" + why) + "</li>";
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String escaped(String text) {
        String shown = Printable.lines(Printable.cut(text, LONGEST));
        return StringEscapeUtils.escapeXml10(shown).replace("\n", "<br>");
    }
}
