package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.ClassFigures;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The end of a batch as its instructor reads it in a terminal: who has what, how the class did, what it missed. */
final class BatchSummary {

    private static final int LONGEST_TABLE = 40;
    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_MISSED = 5;
    private static final int FEWEST_BARS = 3;
    private static final int CHECK = 20;
    private static final int WIDEST_ID = 24;

    private final Results results;
    private final Catalogue words;
    private final Ink ink;
    private final Page page;
    private final ClassFigures figures;

    BatchSummary(Results results, Catalogue words, Ink ink, int width) {
        this.results = results;
        this.words = words;
        this.ink = ink;
        this.page = new Page(width);
        this.figures = ClassFigures.of(results);
    }

    /** Whether the class is too long to be shown in a terminal row by row. */
    boolean isLong() {
        return figures.submissions() > LONGEST_TABLE;
    }

    /** All of it. */
    String whole() {
        writeTable();
        writeClass();
        writeHistogram();
        writeMissed();
        writeEnded(Status.REJECTED, "summary.rejected");
        writeEnded(Status.LAB_FAULT, "summary.faults");
        return page.toString();
    }

    /** Nothing but the line about the class. */
    String brief() {
        writeClass();
        return page.toString();
    }

    private void writeTable() {
        Predicate<SubmissionResult> shown = isLong() ? BatchSummary::isZero : all -> true;
        List<SubmissionResult> rows =
                results.stream().filter(shown).limit(LONGEST_TABLE).toList();
        if (rows.isEmpty()) {
            return;
        }
        page.blank();
        if (isLong()) {
            page.line(ink.bold(words.say("summary.zeros")));
        }
        new ResultTable(rows, words, ink, page.width()).lines().forEach(page::line);
    }

    /** Nothing right at all, in a class where nobody reads every row, may be a misunderstanding of ours. */
    private static boolean isZero(SubmissionResult result) {
        return result.status() == Status.GRADED && result.points().signum() == 0;
    }

    private void writeClass() {
        List<String> parts = new ArrayList<>();
        figures.mean().ifPresent(mean -> {
            parts.add(words.say(Plural.of("summary.graded", figures.count(Status.GRADED))));
            parts.add(words.say("summary.mean", shown(mean), shown(figures.most())));
            figures.median().ifPresent(median -> parts.add(words.say("summary.median", shown(median))));
        });
        count("batch.rejected", figures.count(Status.REJECTED), parts);
        count("batch.faults", figures.count(Status.LAB_FAULT), parts);
        page.blank().paragraph(0, words.say("summary.class", String.join(", ", parts)));
    }

    private void count(String key, int number, List<String> parts) {
        if (number > 0) {
            parts.add(words.say(Plural.of(key, number)));
        }
    }

    private void writeHistogram() {
        if (figures.count(Status.GRADED) < FEWEST_BARS) {
            return;
        }
        List<String> bars =
                Histogram.of(figures.grades(), figures.most(), words.language().locale());
        if (!bars.isEmpty()) {
            page.blank();
            bars.forEach(bar -> page.line("  " + bar));
        }
    }

    private void writeMissed() {
        List<ClassFigures.Missed> missed = figures.mostMissed(MOST_MISSED);
        if (missed.isEmpty()) {
            return;
        }
        page.blank().line(ink.bold(words.say("summary.missed")));
        for (ClassFigures.Missed check : missed) {
            String percent = Columns.right(words.say("summary.percent", check.percent()), 8);
            String head = percent + "  " + Columns.cell(check.check(), CHECK);
            page.labelled(head, Columns.of(head), words.say("check." + check.check() + ".title"));
        }
    }

    private void writeEnded(Status status, String heading) {
        int number = figures.count(status);
        if (number == 0) {
            return;
        }
        page.blank().line(ink.bold(words.say(heading)));
        List<SubmissionResult> first = results.stream()
                .filter(result -> result.status() == status)
                .limit(MOST_PROBLEMS)
                .toList();
        int id = first.stream()
                .mapToInt(result -> Columns.of(Visible.line(result.id())))
                .max()
                .orElse(0);
        for (SubmissionResult result : first) {
            String head = "  " + Columns.cell(Visible.line(result.id()), Math.min(id, WIDEST_ID)) + "  ";
            page.labelled(head, Columns.of(head), reason(result));
        }
        if (number > MOST_PROBLEMS) {
            page.paragraph(2, words.say("summary.more", number - MOST_PROBLEMS));
        }
    }

    /** Of a fault the end of its message, which is the fault itself: the heading says the rest. */
    private static String reason(SubmissionResult result) {
        String message = result.message() == null ? "" : result.message().strip();
        return result.status() == Status.LAB_FAULT ? message.substring(message.indexOf('\n') + 1) : message;
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }
}
