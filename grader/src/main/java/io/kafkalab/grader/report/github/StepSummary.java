package io.kafkalab.grader.report.github;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.report.ProgramStory;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary of a step in Markdown: a line for each submission, then its checks and what to mend. */
public final class StepSummary {

    /** GitHub refuses a summary of more than 1024 KiB altogether. */
    static final long MOST_BYTES = 900 * 1024;

    private static final int LAST_LINE = 2_000;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 100;

    private final Results results;
    private final Catalogue words;

    private StepSummary(Results results) {
        this.results = results;
        this.words = results.words();
    }

    /**
     * Writes it as {@code summary.md}.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        folder.write("summary.md", of(results, MOST_BYTES));
    }

    /**
     * Renders it.
     *
     * @param room how many bytes it may have; where that is too little, the end says how many submissions are left out
     */
    static String of(Results results, long room) {
        return new StepSummary(results).render(room);
    }

    private String render(long room) {
        BoundedText text = new BoundedText(room - LAST_LINE);
        boolean fits = text.add("## " + Markdown.text(words.say("github.title")) + "\n\n| | | |\n|---|---|--:|\n");
        Iterator<SubmissionResult> rows = results.submissions().iterator();
        while (fits && rows.hasNext()) {
            fits = text.add(row(StudentView.of(rows.next())));
        }
        long shown = 0;
        Iterator<SubmissionResult> details = results.submissions().iterator();
        while (fits && details.hasNext()) {
            fits = text.add(details(details.next()));
            shown += fits ? 1 : 0;
        }
        String end = fits
                ? ""
                : "\n" + Markdown.text(words.say("github.cut", results.stream().count() - shown)) + "\n";
        return text + end;
    }

    private String row(SubmissionResult submission) {
        String name = submission.name().equals(submission.id())
                ? name(submission.id())
                : name(submission.name()) + " " + name(submission.id());
        return "| %s | %s | %s |\n"
                .formatted(mark(submission), name, points(submission.points(), submission.maxPoints()));
    }

    private String details(SubmissionResult whole) {
        SubmissionResult submission = StudentView.of(whole);
        String message = submission.message() == null ? "" : block(submission.message());
        String table = submission.checks().isEmpty()
                ? ""
                : submission.checks().stream()
                        .map(check -> "| %s | %s %s | %s |\n"
                                .formatted(
                                        mark(check.verdict()),
                                        Markdown.code(check.id()),
                                        Markdown.text(title(check)),
                                        points(check.points(), check.maxPoints())))
                        .collect(Collectors.joining("", "| | | |\n|---|---|--:|\n", "\n"));
        String mend = submission.checks().stream()
                .filter(check -> check.verdict() == Verdict.FAILED)
                .map(check -> "#### " + Markdown.code(check.id()) + " " + Markdown.text(title(check)) + "\n\n"
                        + block(reason(check)))
                .collect(Collectors.joining());
        String programs = new ProgramStory(words)
                .of(submission).stream().map(StepSummary::block).collect(Collectors.joining());
        String hidden = StudentView.hidden(whole) == 0
                ? ""
                : Markdown.text(words.say("github.hidden", StudentView.hidden(whole))) + "\n\n";
        return "\n### " + name(submission.name()) + "\n\n" + message + table + hidden + mend + programs;
    }

    private static String name(String name) {
        return Markdown.code(Printable.cut(name, LONGEST_NAME));
    }

    private String title(CheckOutcome check) {
        return words.say("check." + check.id() + ".title");
    }

    private static String reason(CheckOutcome check) {
        return Stream.of(check.message(), check.advice())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String block(String text) {
        return Markdown.block(Printable.cut(text, LONGEST)) + "\n\n";
    }

    private String points(BigDecimal points, BigDecimal most) {
        String shown =
                points == null ? "–" : Points.shown(points, words.language().locale());
        return shown + " / " + Points.shown(most, words.language().locale());
    }

    private static String mark(SubmissionResult submission) {
        return switch (submission.status()) {
            case GRADED -> submission.points().compareTo(submission.maxPoints()) >= 0 ? "✅" : "📝";
            case REJECTED -> "⛔";
            case LAB_FAULT -> "⚠️";
        };
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✅";
            case FAILED -> "❌";
            case NOT_REACHED -> "⚪";
            case LAB_FAULT -> "⚠️";
        };
    }
}
