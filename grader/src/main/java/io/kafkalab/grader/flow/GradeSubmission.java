package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.Origin;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;

/** Grades one submission: builds its programs while the lab starts, runs them, judges, and scores. */
public final class GradeSubmission {

    private final Stages stages;
    private final LabKeeper keeper;
    private final Scoring scoring;
    private final Set<Exercise> exercises;
    private final FlowListener listener;
    private final BiConsumer<String, Evidence> archive;

    /**
     * @param stages how a submission is opened, built, run and judged
     * @param keeper the lab
     * @param scoring points and language
     * @param exercises which exercises
     * @param listener hears how it goes
     * @param archive takes the evidence of a submission, by its id, before it is judged
     */
    GradeSubmission(
            Stages stages,
            LabKeeper keeper,
            Scoring scoring,
            Set<Exercise> exercises,
            FlowListener listener,
            BiConsumer<String, Evidence> archive) {
        this.stages = stages;
        this.keeper = keeper;
        this.scoring = scoring;
        this.exercises = Set.copyOf(exercises);
        this.listener = listener;
        this.archive = archive;
    }

    /**
     * Grades what was handed in; where no lab can be had at all, the result says so.
     *
     * @throws io.kafkalab.exercises.submission.SubmissionRejected if there is nothing gradable in it
     */
    SubmissionResult grade(HandIn handIn) {
        Instant start = Instant.now();
        Submission submission = stages.open(handIn.path());
        listener.submissionStarted(handIn.id(), tasks());
        try {
            CompletableFuture<Lab> lab = CompletableFuture.supplyAsync(keeper::lab);
            Map<Task, Program> programs = stages.build(submission);
            Dataset dataset = stages.dataset();
            join(lab);
            Evidence evidence = new Attempts(stages, keeper, new TasksOf(handIn.id(), listener))
                    .observe(programs, dataset, exercises);
            archive.accept(handIn.id(), evidence.of(new Origin(handIn.id(), handIn.name(), handIn.source())));
            List<CheckResult> verdicts = stages.judge(evidence, scoring.checks());
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            return scoring.score(handIn.id(), handIn.name(), handIn.source(), evidence, verdicts, seconds);
        } catch (LabException e) {
            return scoring.fault(handIn.id(), handIn.name(), handIn.source(), e.sentence());
        }
    }

    private int tasks() {
        return exercises.stream().mapToInt(exercise -> exercise.tasks().size()).sum();
    }

    private static void join(CompletableFuture<Lab> lab) {
        try {
            lab.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
