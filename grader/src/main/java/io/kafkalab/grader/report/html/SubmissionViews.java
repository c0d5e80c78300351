package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.observed.EvidenceTables;
import io.kafkalab.grader.report.html.SubmissionView.CheckView;
import io.kafkalab.grader.report.html.SubmissionView.Detail;
import io.kafkalab.grader.report.html.SubmissionView.ExerciseView;
import io.kafkalab.grader.report.html.SubmissionView.ProgramView;
import io.kafkalab.grader.report.html.SubmissionView.TaskView;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes what the page of a submission shows. */
final class SubmissionViews {

    private final Frame frame;
    private final Audience audience;
    private final boolean filesBeside;

    /** @param filesBeside whether the files with the whole output stand beside the page */
    SubmissionViews(Frame frame, Audience audience, boolean filesBeside) {
        this.frame = frame;
        this.audience = audience;
        this.filesBeside = filesBeside;
    }

    /** @param stored what was observed; disregarded if it is of another run */
    SubmissionView of(SubmissionResult all, Optional<Evidence> stored, LabLabel lab) {
        SubmissionResult shared = audience.share(all);
        Optional<Evidence> evidence = stored.filter(seen -> all.seed() != null && all.seed() == seen.seed());
        List<ExerciseView> exercises = Arrays.stream(Exercise.values())
                .map(exercise -> exercise(exercise, shared, all, evidence))
                .filter(exercise -> !exercise.tasks().isEmpty())
                .toList();
        return new SubmissionView(
                frame,
                audience,
                shared,
                audience.leavesOut(all),
                lab,
                exercises,
                evidence.flatMap(Timeline::of).orElse(null),
                evidence.isPresent());
    }

    private ExerciseView exercise(
            Exercise exercise, SubmissionResult shared, SubmissionResult all, Optional<Evidence> evidence) {
        List<TaskView> tasks = new ArrayList<>();
        for (Task task : exercise.tasks()) {
            List<CheckOutcome> checks = shared.checks().stream()
                    .filter(check -> check.task().equals(task.id()))
                    .toList();
            if (!checks.isEmpty()) {
                tasks.add(task(task, checks, all, evidence));
            }
        }
        return new ExerciseView(
                exercise.number(),
                frame.say("report.exercise." + exercise.number()),
                sum(tasks, TaskView::points),
                sum(tasks, TaskView::maxPoints),
                tasks);
    }

    private TaskView task(Task task, List<CheckOutcome> checks, SubmissionResult all, Optional<Evidence> evidence) {
        Optional<ProgramEvidence> seen = evidence.flatMap(e -> e.of(task))
                .filter(ProgramEvidence.class::isInstance)
                .map(ProgramEvidence.class::cast);
        ProgramResult program = all.programs().stream()
                .filter(candidate -> candidate.task().equals(task.id()))
                .findFirst()
                .orElse(null);
        EvidenceTables tables = new EvidenceTables(frame::say, audience.seesStimuli(task.id(), all));
        return new TaskView(
                task.id(),
                frame.say("report.task." + task.id()),
                sum(checks, CheckOutcome::points),
                sum(checks, CheckOutcome::maxPoints),
                audience == Audience.STUDENT ? frame.question(task) : null,
                program == null || program.state() == ProgramRun.State.SNAPSHOT ? null : program(program, seen),
                checks(checks, program),
                seen.map(tables::of).orElse(List.of()));
    }

    private ProgramView program(ProgramResult program, Optional<ProgramEvidence> seen) {
        List<Excerpt> excerpts = new ArrayList<>();
        if (program.state() == ProgramRun.State.NOT_BUILT) {
            excerpts.add(Excerpt.of(frame.say("html.compiler"), program.complaints()));
        } else if (seen.isPresent() && seen.get().run().started()) {
            ProgramRun run = seen.get().run();
            excerpts.add(Excerpt.of(frame.say("html.output"), run.output(), file(program, "out")));
            excerpts.add(Excerpt.of(frame.say("html.errors"), run.errors(), file(program, "err")));
        } else if (program.state() != ProgramRun.State.MISSING) {
            excerpts.add(Excerpt.of(frame.say("html.errors"), program.complaints()));
        }
        excerpts.removeIf(Excerpt::isEmpty);
        return new ProgramView(program, ending(program), excerpts);
    }

    private String file(ProgramResult program, String stream) {
        return filesBeside ? program.task() + "." + stream + ".txt" : null;
    }

    private String ending(ProgramResult program) {
        String names = String.join(", ", program.complaints());
        return switch (program.state()) {
            case MISSING -> frame.say("report.program.MISSING", names);
            case AMBIGUOUS -> frame.say("html.program.AMBIGUOUS", names);
            case EXITED ->
                frame.say(
                        "html.program.EXITED" + (Integer.valueOf(0).equals(program.exitCode()) ? ".well" : ""),
                        String.valueOf(program.exitCode()));
            case NOT_BUILT, STOPPED, SNAPSHOT -> frame.say("html.program." + program.state());
            case TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, PROCESS_LIMIT ->
                frame.say("report.program." + program.state());
        };
    }

    /** What the failed check above says already is not said again. */
    private List<CheckView> checks(List<CheckOutcome> checks, ProgramResult program) {
        boolean missing = program != null && program.state() == ProgramRun.State.MISSING;
        List<CheckView> views = new ArrayList<>();
        List<Detail> above = List.of();
        for (CheckOutcome check : checks) {
            List<Detail> details = missing ? advice(check) : details(check);
            List<Detail> said = above;
            List<Detail> fresh =
                    details.stream().filter(detail -> !said.contains(detail)).toList();
            above = details.isEmpty() ? above : details;
            views.add(new CheckView(check, frame.say("check." + check.id() + ".title"), fresh));
        }
        return views;
    }

    private List<Detail> details(CheckOutcome check) {
        List<Detail> details = new ArrayList<>();
        if (check.verdict() == Verdict.FAILED && check.expected() != null) {
            add(details, "expected", frame.say("report.expected"), check.expected());
            add(details, "seen", frame.say("report.seen"), check.seen());
            add(details, "cause", frame.say("report.cause"), check.causeSentence());
            add(details, "next", frame.say("report.next"), check.next());
        } else if (check.verdict() != Verdict.PASSED) {
            add(details, "why", frame.say("html.why"), check.message());
        }
        details.addAll(advice(check));
        return details;
    }

    private List<Detail> advice(CheckOutcome check) {
        List<Detail> details = new ArrayList<>();
        add(details, "advice", frame.say("html.advice"), check.advice());
        return details;
    }

    private static void add(List<Detail> details, String kind, String label, String text) {
        if (text != null && !text.isBlank()) {
            details.add(new Detail(kind, label, text));
        }
    }

    private static <T> BigDecimal sum(List<T> of, Function<T, BigDecimal> points) {
        return Points.sum(of.stream().map(points).toList());
    }
}
