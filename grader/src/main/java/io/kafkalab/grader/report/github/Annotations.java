package io.kafkalab.grader.report.github;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is worth telling of each submission, as annotations. */
final class Annotations {

    private static final int LONGEST = 3_000;

    private final Catalogue words;
    private final SourcePlaces places;

    Annotations(Catalogue words, SourcePlaces places) {
        this.words = words;
        this.places = places;
    }

    /** The ones that GitHub shows, the most valuable of each kind first. */
    List<WorkflowCommand> of(Results results) {
        boolean several = results.stream().limit(2).count() > 1;
        BestOfEachKind best = new BestOfEachKind(words);
        results.stream()
                .map(StudentView::of)
                .flatMap(submission -> of(submission, several ? submission.id() + ": " : ""))
                .forEach(best::add);
        return best.commands();
    }

    private Stream<Annotation> of(SubmissionResult submission, String prefix) {
        List<Annotation> all = new ArrayList<>();
        if (submission.status() != Status.GRADED) {
            boolean rejected = submission.status() == Status.REJECTED;
            all.add(new Annotation(
                    rejected ? Annotation.Kind.ERROR : Annotation.Kind.NOTICE,
                    submission.maxPoints(),
                    Optional.empty(),
                    prefix + "klab",
                    cut(submission.message())));
        }
        Set<String> unbuilt = unbuilt(submission, prefix, all);
        Set<String> said = new HashSet<>();
        for (CheckOutcome check : submission.checks()) {
            boolean again = check.verdict() == Verdict.NOT_REACHED && !said.add(check.task() + check.message());
            if (check.verdict() != Verdict.PASSED && !again && !unbuilt.contains(check.task())) {
                all.add(annotation(submission, check, prefix));
            }
        }
        return all.stream();
    }

    /** A program that does not compile is told once, with its line, in place of all that was not reached for it. */
    private Set<String> unbuilt(SubmissionResult submission, String prefix, List<Annotation> all) {
        List<ProgramResult> programs = submission.programs().stream()
                .filter(program -> program.state() == ProgramRun.State.NOT_BUILT)
                .toList();
        for (ProgramResult program : programs) {
            BigDecimal worth = Points.sum(submission.checks().stream()
                    .filter(check -> check.task().equals(program.task()))
                    .map(CheckOutcome::maxPoints)
                    .toList());
            String message = Stream.concat(
                            Stream.of(words.say("report.program.NOT_BUILT")), program.complaints().stream())
                    .collect(Collectors.joining("\n"));
            all.add(new Annotation(
                    Annotation.Kind.ERROR,
                    worth,
                    places.of(submission, program),
                    prefix + program.task(),
                    cut(message)));
        }
        return programs.stream().map(ProgramResult::task).collect(Collectors.toSet());
    }

    private Annotation annotation(SubmissionResult submission, CheckOutcome check, String prefix) {
        Annotation.Kind kind = switch (check.verdict()) {
            case PASSED, FAILED -> Annotation.Kind.ERROR;
            case NOT_REACHED -> Annotation.Kind.WARNING;
            case LAB_FAULT -> Annotation.Kind.NOTICE;
        };
        Optional<SourcePlace> place = submission.programs().stream()
                .filter(program -> program.task().equals(check.task()))
                .findFirst()
                .flatMap(program -> places.of(submission, program));
        String title = prefix + words.say("report.line", check.id(), words.say("check." + check.id() + ".title"));
        String message = Stream.of(check.message(), check.advice())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new Annotation(kind, check.maxPoints(), place, title, cut(message));
    }

    private static String cut(String message) {
        return Printable.cut(message == null || message.isBlank() ? "?" : message, LONGEST);
    }
}
