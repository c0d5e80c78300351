package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.rejudge.Rejudged;
import io.kafkalab.grader.rejudge.Rejudgement;
import io.kafkalab.grader.rejudge.Rejudgement.RubricChange;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;

/** What changed for whom when a class was judged again, as an instructor reads it in a terminal. */
public final class ChangesReport {

    private static final int INDENT = 4;

    private final Catalogue words;
    private final Page page;

    private ChangesReport(Catalogue words, int width) {
        this.words = words;
        this.page = new Page(width);
    }

    /**
     * Renders it.
     *
     * @param width how long a line may be, in columns
     */
    public static String of(Rejudgement rejudgement, Catalogue words, int width) {
        ChangesReport report = new ChangesReport(words, width);
        report.write(rejudgement);
        return report.page.toString();
    }

    private void write(Rejudgement rejudgement) {
        if (!rejudgement.rubric().isEmpty()) {
            page.blank().line(words.say("rejudge.rubric"));
            rejudgement.rubric().forEach(this::write);
        }
        for (Rejudged each : rejudgement.changed()) {
            page.blank().paragraph(0, words.say("rejudge.row", who(each), grade(each.before()), grade(each.after())));
            each.changes().forEach(this::write);
        }
        for (Rejudged each : rejudgement.kept()) {
            page.blank().paragraph(0, words.say("rejudge.kept", who(each), grade(each.before())));
            page.paragraph(INDENT, words.say(each.kept().orElseThrow()));
        }
        int all = rejudgement.all().size();
        int changed = rejudgement.changed().size();
        int kept = rejudgement.kept().size();
        page.blank();
        page.paragraph(
                0,
                changed == 0 && kept == 0
                        ? words.say("rejudge.unchanged", all)
                        : words.say(
                                "rejudge.total",
                                all,
                                changed,
                                rejudgement.gained(),
                                rejudgement.lost(),
                                all - changed - kept,
                                kept));
    }

    private void write(RubricChange change) {
        String check = (change.after() == null ? change.before() : change.after()).check();
        page.paragraph(INDENT, words.say("rejudge.line", check, line(change.before()), line(change.after())));
    }

    private String line(RubricLine line) {
        return line == null
                ? words.say("rejudge.line.NONE")
                : words.say("rejudge.line." + line.visibility().name(), shown(line.points()))
                        + (line.message() == null ? "" : words.say("rejudge.line.message"));
    }

    private void write(Rejudged.Change change) {
        if (change.isOfTheVerdict()) {
            page.paragraph(
                    INDENT,
                    words.say("rejudge.verdict", change.check(), verdict(change.before()), verdict(change.after())));
            if (change.after() != null && change.after().message() != null) {
                page.paragraph(2 * INDENT, change.after().message());
            }
        } else {
            page.paragraph(
                    INDENT,
                    words.say("rejudge.points", change.check(), points(change.before()), points(change.after())));
        }
    }

    private static String who(Rejudged each) {
        SubmissionResult row = each.after();
        return row.name().equals(row.id()) ? row.id() : row.name() + " (" + row.id() + ")";
    }

    private String grade(SubmissionResult row) {
        return row.points() == null
                ? words.say("rejudge.no-grade")
                : shown(row.points()) + "/" + shown(row.maxPoints());
    }

    private String points(CheckOutcome outcome) {
        String most = shown(outcome.maxPoints());
        return outcome.points() == null ? "-/" + most : shown(outcome.points()) + "/" + most;
    }

    private String verdict(CheckOutcome outcome) {
        return outcome == null
                ? words.say("rejudge.verdict.NONE")
                : words.say("rejudge.verdict." + outcome.verdict()) + " (" + points(outcome) + ")";
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }
}
