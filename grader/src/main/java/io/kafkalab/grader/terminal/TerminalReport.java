package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One submission's result as its author reads it in a terminal: exercises, checks, what to mend, the total. */
public final class TerminalReport {

    /** What was seen of these programs stands below their checks, line by line. */
    private static final Set<ProgramRun.State> SHOWN_BELOW =
            EnumSet.of(ProgramRun.State.AMBIGUOUS, ProgramRun.State.NOT_BUILT);

    private static final int CHECK_COLUMN = 28;
    private static final int DETAIL_INDENT = 8;
    private static final int MOST_LINES = 15;

    private final Catalogue words;
    private final Ink ink;
    private final Page page;
    private final boolean untold;

    private TerminalReport(Catalogue words, Ink ink, int width) {
        this(words, ink, width, false);
    }

    private TerminalReport(Catalogue words, Ink ink, int width, boolean untold) {
        this.untold = untold;
        this.words = words;
        this.ink = ink;
        this.page = new Page(width);
    }

    /**
     * Renders a result.
     *
     * @param words the language of the report; the result's own sentences are in it already
     * @param width how long a line may be, in columns
     */
    public static String of(SubmissionResult result, Catalogue words, Ink ink, int width) {
        TerminalReport report = new TerminalReport(words, ink, width);
        report.write(result);
        return report.page.toString();
    }

    /** Renders nothing of it but who, the total, and why there is none. */
    public static String brief(SubmissionResult result, Catalogue words, int width) {
        TerminalReport report = new TerminalReport(words, Ink.PLAIN, width);
        report.writeWho(result);
        report.writeMessage(result);
        if (result.status() == Status.GRADED) {
            report.writePoints(result);
        }
        return report.page.toString();
    }

    /**
     * Renders one task of it, for whoever asks for hints one at a time: likely causes and what to try are left out.
     */
    public static String ofTask(Task task, SubmissionResult result, Catalogue words, Ink ink, int width) {
        TerminalReport report = new TerminalReport(words, ink, width, true);
        report.writeTask(task, result);
        return report.page.toString();
    }

    private void write(SubmissionResult result) {
        writeWho(result);
        for (Exercise exercise : Exercise.values()) {
            writeExercise(exercise, result);
        }
        page.blank();
        writeMessage(result);
        if (result.status() == Status.GRADED) {
            writeTotal(result);
        }
    }

    private void writeWho(SubmissionResult result) {
        String who = result.name().equals(result.id()) ? result.id() : result.name() + " (" + result.id() + ")";
        page.blank().line(ink.bold(Visible.line(who)));
    }

    private void writeMessage(SubmissionResult result) {
        if (result.message() != null) {
            page.paragraph(0, result.message());
        }
    }

    private void writeTotal(SubmissionResult result) {
        SubmissionResult visible = StudentView.of(result);
        writePoints(result);
        if (visible.maxPoints().signum() == 0) {
            return;
        }
        if (isFull(visible)) {
            page.paragraph(0, words.say(visible == result ? "report.perfect" : "report.perfect.visible"));
        } else if (visible.points().signum() == 0) {
            page.blank().paragraph(0, words.say("report.begin." + firstTask(result)));
        } else {
            page.paragraph(0, words.say("report.continue"));
        }
    }

    /** Of hidden checks it says that they are there; a total that counted them would tell how they ended. */
    private void writePoints(SubmissionResult result) {
        SubmissionResult visible = StudentView.of(result);
        String key = visible == result ? "report.total" : "report.total.visible";
        String total = words.say(key, shown(visible.points()), shown(visible.maxPoints()));
        page.line(ink.bold(isFull(visible) ? ink.good(total) : total));
        int hidden = (int) StudentView.hidden(result);
        if (hidden > 0) {
            page.paragraph(0, words.say(Plural.of("report.hidden", hidden)));
        }
    }

    private static boolean isFull(SubmissionResult result) {
        return result.maxPoints().signum() > 0 && result.points().compareTo(result.maxPoints()) >= 0;
    }

    /** The first task that counts: with {@code --exercise} that is not always the statement's first. */
    private static String firstTask(SubmissionResult result) {
        Exercise first = result.checks().isEmpty()
                ? Exercise.ONE
                : CheckId.of(result.checks().get(0).id()).task().exercise();
        return first.tasks().get(0).id();
    }

    private void writeExercise(Exercise exercise, SubmissionResult result) {
        List<CheckOutcome> checks = result.checks().stream()
                .filter(check -> CheckId.of(check.id()).task().exercise() == exercise)
                .toList();
        if (checks.isEmpty()) {
            return;
        }
        String title = words.say("report.exercise." + exercise.number());
        page.blank().line(ink.bold(beside(title, page.width(), score(checks))));
        for (Task task : exercise.tasks()) {
            writeTask(task, result);
        }
    }

    private void writeTask(Task task, SubmissionResult result) {
        List<CheckOutcome> checks = result.checks().stream()
                .filter(check -> check.task().equals(task.id()))
                .toList();
        if (checks.isEmpty()) {
            return;
        }
        ProgramResult program = result.programs().stream()
                .filter(candidate -> candidate.task().equals(task.id()))
                .findFirst()
                .orElse(null);
        String command = program == null || program.command().isEmpty() ? "" : "  " + Visible.line(program.command());
        page.blank().line("  " + words.say("report.task." + task.id()) + ink.faint(command));
        boolean missing = program != null && program.state() == ProgramRun.State.MISSING;
        CheckOutcome above = null;
        for (CheckOutcome check : checks) {
            if (check.visibility() == Visibility.HIDDEN) {
                writeHidden(check);
                continue;
            }
            writeCheck(check);
            if (!missing) {
                writeDetails(check, above, program != null && SHOWN_BELOW.contains(program.state()));
            }
            if (check.verdict() != Verdict.PASSED) {
                writeDetail("report.advice", check.advice(), above == null ? null : above.advice());
            }
            above = check.verdict() == Verdict.PASSED ? above : check;
        }
        if (program != null && program.wentWrong() && !isNotBegun(checks)) {
            writeProgram(program);
        }
    }

    /** The error of a starter is what the cause says already. */
    private static boolean isNotBegun(List<CheckOutcome> checks) {
        return checks.stream().anyMatch(check -> Cause.NOT_BEGUN.id().equals(check.cause()));
    }

    private void writeCheck(CheckOutcome check) {
        String id = ("  %-" + (CHECK_COLUMN - 8) + "s").formatted(check.id());
        String title = words.say("check." + check.id() + ".title");
        String points = check.points() == null ? "–" : shown(check.points());
        String line = beside(id + title, page.width() - 5, points + " / " + shown(check.maxPoints()));
        page.line("    " + mark(check.verdict()) + line);
    }

    private void writeHidden(CheckOutcome check) {
        String id = ("·  %-" + (CHECK_COLUMN - 8) + "s").formatted(check.id());
        page.line("    " + ink.faint(id + words.say("report.check.hidden")));
    }

    private void writeDetails(CheckOutcome check, CheckOutcome above, boolean seenBelow) {
        if (check.verdict() == Verdict.FAILED) {
            writeDetail("report.expected", check.expected(), above == null ? null : above.expected());
            if (!seenBelow) {
                writeDetail("report.seen", check.seen(), above == null ? null : above.seen());
            }
            if (!untold) {
                writeDetail("report.cause", check.causeSentence(), above == null ? null : above.causeSentence());
                writeDetail("report.next", check.next(), above == null ? null : above.next());
            }
        } else if (check.message() != null && (above == null || !Objects.equals(above.message(), check.message()))) {
            page.paragraph(DETAIL_INDENT, check.message());
        }
    }

    /** What the failed check above says already is not said again. */
    private void writeDetail(String label, String detail, String above) {
        if (detail != null && !detail.equals(above)) {
            String head = " ".repeat(DETAIL_INDENT) + "%-11s".formatted(words.say(label));
            page.labelled(ink.faint(head), head.length(), detail);
        }
    }

    private void writeProgram(ProgramResult program) {
        if (program.state() == ProgramRun.State.MISSING) {
            String names = String.join(", ", program.complaints());
            page.paragraph(DETAIL_INDENT, words.say("report.program.MISSING", names));
            program.hints().forEach(hint -> page.paragraph(DETAIL_INDENT, hint));
            return;
        }
        List<String> complaints = program.complaints();
        boolean silent = program.state() == ProgramRun.State.EXITED && complaints.isEmpty();
        String key = "report.program." + program.state() + (silent ? ".silent" : "");
        page.paragraph(DETAIL_INDENT - 2, words.say(key, String.valueOf(program.exitCode())));
        String bar = " ".repeat(DETAIL_INDENT) + ink.faint("│ ");
        List<String> lines = complaints.subList(0, Math.min(complaints.size(), MOST_LINES));
        CompilerLines.of(lines, page.width() - DETAIL_INDENT - 2)
                .forEach(line -> page.labelled(bar, DETAIL_INDENT + 2, line));
        if (complaints.size() > MOST_LINES) {
            page.paragraph(DETAIL_INDENT, words.say("report.program.more", complaints.size() - MOST_LINES));
        }
        program.hints().forEach(hint -> page.paragraph(DETAIL_INDENT, hint));
    }

    private String mark(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> ink.good("✔");
            case FAILED -> ink.bad("✘");
            case NOT_REACHED -> ink.odd("○");
            case LAB_FAULT -> ink.odd("!");
        };
    }

    private String score(List<CheckOutcome> checks) {
        List<CheckOutcome> visible = checks.stream()
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .toList();
        if (visible.isEmpty()) {
            return "";
        }
        BigDecimal points =
                Points.sum(visible.stream().map(CheckOutcome::points).toList());
        BigDecimal most =
                Points.sum(visible.stream().map(CheckOutcome::maxPoints).toList());
        return shown(points) + " / " + shown(most);
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }

    /** Two texts at both ends of a line, at least one space between them. */
    private static String beside(String left, int width, String right) {
        return left + " ".repeat(Math.max(1, width - left.length() - right.length())) + right;
    }
}
