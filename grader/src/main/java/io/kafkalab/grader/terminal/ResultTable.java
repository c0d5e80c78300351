package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Submissions as the rows of a table: who, points, status, what was not passed. */
final class ResultTable {

    private static final int WIDEST_WHO = 24;
    private static final int NARROWEST_NAME = 10;
    private static final String GAP = "  ";

    private final List<SubmissionResult> rows;
    private final Catalogue words;
    private final Ink ink;
    private final int id;
    private final int name;
    private final int points;
    private final int status;
    private final int missed;

    ResultTable(List<SubmissionResult> rows, Catalogue words, Ink ink, int width) {
        this.rows = rows;
        this.words = words;
        this.ink = ink;
        boolean named = rows.stream().anyMatch(row -> !row.name().equals(row.id()));
        this.points = widest("table.points", this::points);
        this.status = widest("table.status", this::status);
        int room = width - width * 7 / 20 - points - status - GAP.length() * (named ? 4 : 3);
        int who = Math.max(NARROWEST_NAME, Math.min(WIDEST_WHO, named ? room - NARROWEST_NAME : room));
        this.id = Math.min(widest("table.id", row -> Visible.line(row.id())), who);
        this.name = named
                ? Math.min(widest("table.name", row -> Visible.line(row.name())), Math.max(NARROWEST_NAME, room - id))
                : 0;
        this.missed = Math.max(0, width - id - (named ? name + GAP.length() : 0) - points - status - GAP.length() * 3);
    }

    /** Its lines, the headings first; no longer than the page is wide. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.faint(line(
                words.say("table.id"),
                words.say("table.name"),
                words.say("table.points"),
                words.say("table.status"),
                words.say("table.missed"))));
        rows.forEach(row -> lines.add(coloured(
                row, line(Visible.line(row.id()), Visible.line(row.name()), points(row), status(row), missed(row)))));
        return lines;
    }

    private String line(String who, String called, String earned, String how, String lacks) {
        return Columns.cell(who, id)
                + (name == 0 ? "" : GAP + Columns.cell(called, name))
                + GAP
                + Columns.right(earned, points)
                + GAP
                + Columns.cell(how, status)
                + GAP
                + Columns.cut(lacks, missed);
    }

    private int widest(String heading, Function<SubmissionResult, String> cell) {
        int widest = rows.stream().map(cell).mapToInt(Columns::of).max().orElse(0);
        return Math.max(widest, Columns.of(words.say(heading)));
    }

    private String points(SubmissionResult row) {
        return row.status() == Status.GRADED ? shown(row.points()) + " / " + shown(row.maxPoints()) : "–";
    }

    private String status(SubmissionResult row) {
        return words.say("table.status." + row.status());
    }

    private String missed(SubmissionResult row) {
        if (row.status() != Status.GRADED) {
            return row.message() == null
                    ? ""
                    : Visible.line(row.message().lines().findFirst().orElse(""));
        }
        List<String> lacking = row.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .map(CheckOutcome::id)
                .toList();
        return Shortened.list(lacking, missed);
    }

    private String coloured(SubmissionResult row, String cells) {
        String line = cells.stripTrailing();
        return switch (row.status()) {
            case GRADED -> row.points().compareTo(row.maxPoints()) >= 0 ? ink.good(line) : line;
            case REJECTED -> ink.bad(line);
            case LAB_FAULT -> ink.odd(line);
        };
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }
}
