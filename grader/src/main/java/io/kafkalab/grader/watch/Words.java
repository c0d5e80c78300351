package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.grader.terminal.Columns;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the tasks stand, in words and marks.
 *
 * @param catalogue the language
 * @param ink the colours
 */
record Words(Catalogue catalogue, Ink ink) {

    private static final int NAME = 10;
    private static final int SCORE = 9;

    /** A task in one line: {@code ✘ producer  2 / 3.5  ▲ count}. */
    String line(Task task, Board.Entry entry) {
        String name = Columns.cell(task.id(), NAME);
        return switch (entry.state()) {
            case IDLE -> ink.faint("· " + name);
            case WAITING -> ink.faint("· " + name + catalogue.say("watch.waiting"));
            case RUNNING -> ink.odd("◌ ") + name + catalogue.say("watch.running");
            case DONE ->
                entry.isMissing()
                        ? ink.faint(
                                "· " + name + Columns.cell(score(entry), SCORE) + "  " + catalogue.say("watch.missing"))
                        : mark(entry) + " " + name + Columns.cell(score(entry), SCORE) + news(entry);
        };
    }

    /** What all have earned. */
    String total(Board board) {
        return catalogue.say("watch.total", shown(board.points()), shown(board.maxPoints()));
    }

    /** What is new, check by check; nothing where nothing is. */
    private String news(Board.Entry entry) {
        List<String> right = ids(entry, Board.Change.NEWLY_RIGHT);
        List<String> wrong = ids(entry, Board.Change.NEWLY_WRONG);
        return (right.isEmpty() ? "" : ink.good("  ▲ " + String.join(", ", right)))
                + (wrong.isEmpty() ? "" : ink.bad("  ▼ " + String.join(", ", wrong)));
    }

    private static List<String> ids(Board.Entry entry, Board.Change change) {
        return entry.changed(change).stream()
                .map(check -> check.id().substring(check.id().indexOf('.') + 1))
                .toList();
    }

    private String mark(Board.Entry entry) {
        if (entry.checks().stream().anyMatch(check -> check.verdict() == Verdict.LAB_FAULT)) {
            return ink.odd("!");
        }
        return entry.isRight() ? ink.good("✔") : ink.bad("✘");
    }

    private String score(Board.Entry entry) {
        return entry.last()
                .map(SubmissionResult::checks)
                .map(checks -> shown(Points.sum(
                                checks.stream().map(CheckOutcome::points).toList()))
                        + " / "
                        + shown(Points.sum(
                                checks.stream().map(CheckOutcome::maxPoints).toList())))
                .orElse("");
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, catalogue.language().locale());
    }
}
