package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.Status;
import io.kafkalab.text.Catalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the live display of a batch shows: a bar, the grades so far, and who is being graded. */
final class BatchView {

    private static final int MOST_RUNNING = 6;
    private static final int BAR = 24;
    private static final int WIDE_ENOUGH_FOR_A_BAR = 64;
    private static final int WIDEST_ID = 30;
    private static final int TASK = 11;

    private final Catalogue words;

    BatchView(Catalogue words) {
        this.words = words;
    }

    /** Its lines in a window of that size; some may be too long for it. */
    List<String> of(Tally tally, Window.Size size) {
        List<String> lines = new ArrayList<>();
        lines.add(head(tally, size.columns()));
        lines.add(grades(tally));
        List<Tally.Running> running = tally.running();
        int room = Math.max(1, Math.min(MOST_RUNNING, size.rows() - 4));
        List<Tally.Running> shown = running.subList(0, Math.min(running.size(), room));
        int widest = shown.stream()
                .mapToInt(one -> Columns.of(Visible.line(one.id())))
                .max()
                .orElse(0);
        int id = Math.min(Math.min(widest, WIDEST_ID), Math.max(8, size.columns() - TASK - 14));
        shown.forEach(one -> lines.add(running(one, id, tally.age(one))));
        if (running.size() > shown.size()) {
            lines.add("  " + words.say("batch.running.more", running.size() - shown.size()));
        }
        return lines;
    }

    private String head(Tally tally, int columns) {
        String done = words.say("batch.done", tally.done(), tally.total());
        String rest = tally.remaining()
                .map(left -> words.say("batch.remaining", words.say(Elapsed.roughly(left))))
                .orElseGet(() -> words.say("batch.remaining.unknown"));
        return bar(tally, columns) + done + ", " + rest;
    }

    private static String bar(Tally tally, int columns) {
        if (columns < WIDE_ENOUGH_FOR_A_BAR || tally.total() == 0) {
            return "";
        }
        int full = (int) ((long) BAR * tally.done() / tally.total());
        String tip = full > 0 && full < BAR ? ">" : "";
        return "[" + Columns.cell("=".repeat(Math.max(0, full - tip.length())) + tip, BAR) + "] ";
    }

    private String grades(Tally tally) {
        List<String> parts = new ArrayList<>();
        tally.mean()
                .ifPresent(mean -> parts.add(words.say(
                        "batch.mean",
                        Points.shown(mean, words.language().locale()),
                        Points.shown(tally.most(), words.language().locale()))));
        count("batch.rejected", tally.count(Status.REJECTED), parts);
        count("batch.faults", tally.count(Status.LAB_FAULT), parts);
        count("batch.waiting", tally.waiting(), parts);
        return parts.isEmpty() ? words.say("batch.last") : String.join(", ", parts);
    }

    private void count(String key, int number, List<String> parts) {
        if (number > 0) {
            parts.add(words.say(Plural.of(key, number)));
        }
    }

    private String running(Tally.Running one, int id, Duration age) {
        String task =
                one.task() == null ? words.say("batch.preparing") : one.task().id();
        String elapsed = words.say(Elapsed.exactly(age));
        return "  " + Columns.cell(Visible.line(one.id()), id) + "  " + Columns.cell(task, TASK) + " " + elapsed;
    }
}
