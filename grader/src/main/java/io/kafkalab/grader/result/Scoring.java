package io.kafkalab.grader.result;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.diagnosis.Finding;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns verdicts into a result: points by the rubric, sentences in the report's language. */
public final class Scoring {

    private final Rubric rubric;
    private final Catalogue words;

    /**
     * @param rubric what each check earns
     * @param words the language of the report
     */
    public Scoring(Rubric rubric, Catalogue words) {
        this.rubric = rubric;
        this.words = words;
    }

    /** The language of the report. */
    public Catalogue words() {
        return words;
    }

    /** The checks that count. */
    public Set<CheckId> checks() {
        return rubric.lines().keySet();
    }

    /** The rubric, as reports show it. */
    public List<RubricLine> rubric() {
        return checks().stream()
                .sorted()
                .map(check -> {
                    Rubric.Line line = rubric.lines().get(check);
                    return new RubricLine(
                            check.id(),
                            check.task().id(),
                            Points.stored(line.points()),
                            line.visibility(),
                            line.advice().orElse(null));
                })
                .toList();
    }

    /** The result of a submission that was run; it has no grade if any of its verdicts is a fault of ours. */
    public SubmissionResult score(
            String id, String name, String source, Evidence evidence, List<CheckResult> verdicts, double seconds) {
        List<CheckOutcome> checks = verdicts.stream().map(this::outcome).toList();
        Optional<String> fault = faults(checks);
        return new SubmissionResult(
                id,
                name,
                source,
                fault.isPresent() ? Status.LAB_FAULT : Status.GRADED,
                fault.isPresent()
                        ? null
                        : Points.sum(checks.stream().map(CheckOutcome::points).toList()),
                Points.sum(checks.stream().map(CheckOutcome::maxPoints).toList()),
                evidence.seed(),
                seconds,
                fault.orElse(null),
                evidence.tasks().stream()
                        .filter(ProgramEvidence.class::isInstance)
                        .map(task -> ProgramResult.of(task.task().id(), ((ProgramEvidence) task).run(), words))
                        .toList(),
                checks);
    }

    /** The result of a submission in which nothing can be graded. */
    public SubmissionResult reject(String id, String name, String source, Text why) {
        return unseen(id, name, source, Status.REJECTED, Points.stored(BigDecimal.ZERO), why);
    }

    /** The result of a submission for which no lab could be had. */
    public SubmissionResult fault(String id, String name, String source, Text why) {
        return unseen(id, name, source, Status.LAB_FAULT, null, why);
    }

    /** The same row, of a submission that nothing could be observed of, in a class graded by this rubric. */
    public SubmissionResult outOf(SubmissionResult unseen) {
        return new SubmissionResult(
                unseen.id(),
                unseen.name(),
                unseen.source(),
                unseen.status(),
                unseen.points(),
                most(),
                unseen.seed(),
                unseen.seconds(),
                unseen.message(),
                unseen.programs(),
                unseen.checks());
    }

    private BigDecimal most() {
        return Points.sum(rubric().stream().map(RubricLine::points).toList());
    }

    private SubmissionResult unseen(String id, String name, String source, Status status, BigDecimal points, Text why) {
        return new SubmissionResult(
                id, name, source, status, points, most(), null, 0, words.say(why), List.of(), List.of());
    }

    private Optional<String> faults(List<CheckOutcome> checks) {
        List<String> faults = checks.stream()
                .filter(check -> check.verdict() == Verdict.LAB_FAULT)
                .map(CheckOutcome::message)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean any = checks.stream().anyMatch(check -> check.verdict() == Verdict.LAB_FAULT);
        return any ? Optional.of(words.say("result.lab-fault", String.join("\n", faults))) : Optional.empty();
    }

    private CheckOutcome outcome(CheckResult result) {
        Rubric.Line line = rubric.lines().getOrDefault(result.id(), new Rubric.Line(BigDecimal.ZERO));
        BigDecimal most = Points.stored(line.points());
        BigDecimal points = switch (result.verdict()) {
            case PASSED -> most;
            case FAILED, NOT_REACHED -> Points.stored(BigDecimal.ZERO);
            case LAB_FAULT -> null;
        };
        Optional<Finding> finding = result.finding();
        String expected = finding.map(f -> words.say(f.expected())).orElse(null);
        String seen = finding.map(f -> words.say(f.seen())).orElse(null);
        String cause = finding.flatMap(Finding::cause)
                .map(c -> words.say("cause." + c.id()))
                .orElse(null);
        String next = finding.map(f -> words.say(f.next())).orElse(null);
        String message = result.reason()
                .map(words::say)
                .orElseGet(() -> finding.isEmpty() ? null : message(expected, seen, cause, next));
        return new CheckOutcome(
                result.id().id(),
                result.id().task().id(),
                result.verdict(),
                points,
                most,
                message,
                expected,
                seen,
                finding.flatMap(Finding::cause).map(Cause::id).orElse(null),
                cause,
                next,
                result.verdict() == Verdict.PASSED
                        ? null
                        : line.advice()
                                .map(words -> words.in(this.words.language()))
                                .orElse(null),
                line.visibility());
    }

    private String message(String expected, String seen, String cause, String next) {
        return Stream.of(
                        line("report.expected", expected),
                        line("report.seen", seen),
                        line("report.cause", cause),
                        line("report.next", next))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> line(String label, String detail) {
        return Optional.ofNullable(detail).map(d -> words.say("report.line", words.say(label), d));
    }
}
