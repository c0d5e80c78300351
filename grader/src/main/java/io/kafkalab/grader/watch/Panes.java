package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.diagnosis.Ladder;
import io.kafkalab.grader.hint.Hint;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.grader.hint.OwnEyes;
import io.kafkalab.grader.observed.EvidenceTable;
import io.kafkalab.grader.observed.EvidenceTables;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.terminal.Columns;
import io.kafkalab.grader.terminal.OutputText;
import io.kafkalab.grader.terminal.Page;
import io.kafkalab.grader.terminal.TableText;
import io.kafkalab.grader.terminal.TerminalReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What stands on the screen: the tasks, what is looked at of the chosen one, the keys. */
final class Panes {

    private static final int WIDEST = 110;
    private static final int INDENT = 4;

    private final String title;
    private final Words words;
    private final HintBook hints;
    private final BiFunction<Task, Integer, String> statement;
    private final Supplier<Optional<OwnEyes>> eyes;

    /**
     * @param title the folder that is watched
     * @param words the language and colours
     * @param hints those that were given
     * @param statement what is asked in a task, in lines of a width
     * @param eyes the commands to look at the lab, once it answers
     */
    Panes(
            String title,
            Words words,
            HintBook hints,
            BiFunction<Task, Integer, String> statement,
            Supplier<Optional<OwnEyes>> eyes) {
        this.title = title;
        this.words = words;
        this.hints = hints;
        this.statement = statement;
        this.eyes = eyes;
    }

    /** The lines of a window of that size. */
    List<String> of(Board board, View view, int rows, int columns) {
        List<String> top = top(board, view, columns);
        List<String> bottom = bottom(view, columns);
        List<String> middle = pane(board, view, Math.min(columns, WIDEST));
        int room = Math.max(1, rows - top.size() - bottom.size());
        List<String> lines = new ArrayList<>(top);
        lines.addAll(windowed(middle, view.scroll(), room));
        while (lines.size() < rows - bottom.size()) {
            lines.add("");
        }
        lines.addAll(bottom);
        return lines;
    }

    private List<String> top(Board board, View view, int columns) {
        List<String> lines = new ArrayList<>();
        String total = words.total(board);
        String head = Columns.cut("klab watch · " + Visible.line(title), Math.max(1, columns - Columns.of(total) - 2));
        lines.add(words.ink().bold(head)
                + " ".repeat(Math.max(1, columns - Columns.of(head) - Columns.of(total)))
                + total);
        int number = 1;
        for (Task task : board.tasks()) {
            String pointer = task == view.chosen() ? words.ink().bold("▸") : " ";
            lines.add(pointer + number + " " + words.line(task, board.entry(task)));
            number++;
        }
        lines.add(words.ink().faint("─".repeat(columns)));
        return lines;
    }

    private List<String> bottom(View view, int columns) {
        List<String> lines = new ArrayList<>();
        view.notice()
                .map(words.catalogue()::say)
                .ifPresent(notice -> new Page(columns)
                        .paragraph(0, notice)
                        .toString()
                        .lines()
                        .forEach(line -> lines.add(words.ink().odd(line))));
        lines.add(words.ink().faint(Columns.cut(words.catalogue().say("watch.keys"), columns)));
        return lines;
    }

    /** As many lines as fit; the last says how many follow. */
    private List<String> windowed(List<String> lines, int scroll, int room) {
        int from = Math.max(0, Math.min(scroll, lines.size() - room));
        if (lines.size() - from <= room) {
            return lines.subList(from, lines.size());
        }
        List<String> fitting = new ArrayList<>(lines.subList(from, from + room - 1));
        fitting.add(words.ink().faint(words.catalogue().say("watch.more", lines.size() - from - room + 1)));
        return fitting;
    }

    private List<String> pane(Board board, View view, int width) {
        Board.Entry entry = board.entry(view.chosen());
        return switch (view.pane()) {
            case CHECKS -> checks(entry, view.chosen(), width);
            case EVIDENCE -> evidence(entry, width);
            case STATEMENT -> statement.apply(view.chosen(), width).lines().toList();
            case OWN_EYES ->
                ownEyes(board.latest().filter(view.chosen()::equals).isPresent(), view.chosen(), width);
        };
    }

    private List<String> checks(Board.Entry entry, Task task, int width) {
        if (entry.last().isEmpty()) {
            return List.of("", words.catalogue().say("watch.not-graded"));
        }
        List<String> lines =
                new ArrayList<>(TerminalReport.ofTask(task, entry.last().get(), words.catalogue(), words.ink(), width)
                        .lines()
                        .toList());
        for (Hint hint : hints.given(task)) {
            Page page = new Page(width);
            String head = words.catalogue().say("watch.hint", hint.step(), Ladder.STEPS);
            page.blank()
                    .line("  " + words.ink().bold(head) + " "
                            + words.ink().faint(hint.check().id()))
                    .paragraph(INDENT, words.catalogue().say(hint.sentence()));
            lines.addAll(page.toString().lines().toList());
        }
        return lines;
    }

    private List<String> evidence(Board.Entry entry, int width) {
        List<EvidenceTable> tables = entry.program()
                .map(seen -> new EvidenceTables(words.catalogue()::say, true).of(seen))
                .orElse(List.of());
        List<String> lines = new ArrayList<>(
                tables.isEmpty()
                        ? List.of("", words.catalogue().say("watch.no-evidence"))
                        : new TableText(words.catalogue(), words.ink(), width).of(tables));
        entry.program()
                .map(seen -> new OutputText(words.catalogue(), words.ink(), width).of(seen.run()))
                .ifPresent(lines::addAll);
        return lines;
    }

    private List<String> ownEyes(boolean fresh, Task task, int width) {
        Page page = new Page(width);
        page.blank();
        Optional<OwnEyes> here = eyes.get();
        page.paragraph(
                0,
                words.catalogue()
                        .say(here.isEmpty() ? "watch.eyes.not-yet" : fresh ? "watch.eyes" : "watch.eyes.gone"));
        here.ifPresent(known ->
                known.of(task).forEach(command -> page.blank().line("  " + command.replace("\n", "\n  "))));
        return page.toString().lines().toList();
    }
}
