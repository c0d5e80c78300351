package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the page of a class shows.
 *
 * @param frame language, style and policy
 * @param lab what is behind the results; null if no lab was needed
 * @param figures how the class did
 * @param maxPoints what could be earned
 * @param histogram the distribution of its grades
 * @param checks one for each check of the rubric, in the statement's order
 * @param rows the students
 */
record IndexView(
        Frame frame,
        LabLabel lab,
        ClassFigures figures,
        BigDecimal maxPoints,
        Histogram histogram,
        List<Check> checks,
        RowsJson rows) {

    /** What may become of a submission besides a grade. */
    static final List<Status> UNGRADED = List.of(Status.REJECTED, Status.LAB_FAULT);

    private static final int HARDEST = 3;

    /**
     * A check, and how the class did in it.
     *
     * @param number its column, from 0
     * @param line what the rubric says of it
     * @param title its title
     * @param figures how the class did
     */
    record Check(int number, RubricLine line, String title, CheckFigures figures) {
        /** The part of the id after that of the task. */
        String shortName() {
            return line.check().substring(line.check().indexOf('.') + 1);
        }
    }

    /** Neighbouring columns of one task. */
    record Group(String task, String title, int columns) {}

    static IndexView of(Results results, RowsJson rows) {
        Frame frame = Frame.of(results, Asset.INDEX);
        ClassFigures figures = ClassFigures.of(results);
        BigDecimal most =
                Points.sum(results.rubric().stream().map(RubricLine::points).toList());
        List<Check> checks = new ArrayList<>();
        for (RubricLine line : results.rubric()) {
            String title = frame.say("check." + line.check() + ".title");
            checks.add(new Check(checks.size(), line, title, figures.check(line.check())));
        }
        return new IndexView(
                frame,
                results.lab(),
                figures,
                most,
                Histogram.of(figures.grades(), most.doubleValue()),
                List.copyOf(checks),
                rows);
    }

    /** The checks that the fewest passed; none where all did. */
    List<Check> hardest() {
        return checks.stream()
                .filter(check -> check.figures().judged() > 0 && check.figures().passedPercent() < 100)
                .sorted(Comparator.comparingInt(check -> check.figures().passedPercent()))
                .limit(HARDEST)
                .toList();
    }

    List<Group> groups() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        checks.forEach(check -> columns.merge(check.line().task(), 1, Integer::sum));
        return columns.entrySet().stream()
                .map(group -> new Group(group.getKey(), frame.say("report.task." + group.getKey()), group.getValue()))
                .toList();
    }

    String shown(OptionalDouble points) {
        return points.isEmpty() ? "–" : frame.points(BigDecimal.valueOf(points.getAsDouble()));
    }

    /** What a bar of the histogram says. */
    String range(Histogram.Bar bar) {
        return frame.say(
                bar.last() ? "html.histogram.full" : "html.histogram.range",
                String.valueOf(bar.from()),
                String.valueOf(bar.to()),
                String.valueOf(bar.count()));
    }

    /** From what the data of the runs was made. */
    String seed() {
        if (figures.seedsDiffer()) {
            return frame.say("html.seed.many");
        }
        return figures.seed().isPresent()
                ? frame.say("html.seed.one", String.valueOf(figures.seed().getAsLong()))
                : "–";
    }

    /** Whether part of the rubric is not shown to students. */
    boolean anyHidden() {
        return checks.stream().anyMatch(check -> check.line().visibility() == Visibility.HIDDEN);
    }

    /** What the script needs besides the rows: words, and the titles of columns. */
    String settings() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(String.valueOf(RowsJson.letter(verdict)), frame.verdict(verdict));
        }
        List<String> statuses = new ArrayList<>();
        for (Status status : Status.values()) {
            statuses.add(frame.say("html.status." + status));
        }
        return SafeJson.of(Map.of(
                "language", frame.language(),
                "verdicts", verdicts,
                "statuses", statuses,
                "checks", checks.stream().map(check -> check.line().check()).toList(),
                "titles", checks.stream().map(Check::title).toList(),
                "shown", frame.say("html.rows"),
                "none", frame.say("html.no-rows")));
    }
}
