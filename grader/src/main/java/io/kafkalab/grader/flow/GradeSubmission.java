package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.Origin;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Grades one submission: builds its programs while the lab starts, runs them, judges, and scores. */
final class GradeSubmission {

    private final Stages stages;
    private final Dataset dataset;
    private final Scoring scoring;
    private final Set<Exercise> exercises;
    private final FlowListener listener;

    /**
     * @param stages how a submission is opened, built, run and judged
     * @param dataset the data that all submissions share
     * @param scoring points and language
     * @param exercises which exercises
     * @param listener hears how it goes
     */
    GradeSubmission(Stages stages, Dataset dataset, Scoring scoring, Set<Exercise> exercises, FlowListener listener) {
        this.stages = stages;
        this.dataset = dataset;
        this.scoring = scoring;
        this.exercises = Set.copyOf(exercises);
        this.listener = listener;
    }

    /**
     * Grades what was handed in. Whatever goes wrong is a result of its own, never the end of others.
     *
     * @param loan the lab that is its own meanwhile; taken only if there is something to run
     * @param scratch where it is unpacked and built
     * @throws CancellationException if everything is being taken down
     */
    Graded grade(HandIn handIn, LabLoan loan, Scratch scratch) {
        try {
            return run(handIn, stages.open(handIn.path(), scratch.folder("submission")), loan, scratch);
        } catch (SubmissionRejected e) {
            return Graded.unseen(scoring.reject(handIn.id(), handIn.name(), handIn.source(), e.sentence()));
        } catch (LabException e) {
            return fault(handIn, e.sentence());
        } catch (CancellationException e) {
            throw e;
        } catch (UncheckedIOException e) {
            return fault(handIn, Text.of("grade.file", FileTrouble.of(e.getCause())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fault(handIn, Text.of("grade.broke", e));
        }
    }

    private Graded run(HandIn handIn, Submission submission, LabLoan loan, Scratch scratch) {
        Instant start = Instant.now();
        listener.submissionStarted(handIn.id(), tasks());
        loan.prepare();
        Attempts attempts = new Attempts(stages, loan, new TasksOf(handIn.id(), listener));
        Map<Task, Program> programs = attempts.build(submission, scratch);
        attempts.awaitLab();
        Evidence evidence = attempts.observe(programs, dataset, exercises);
        List<CheckResult> verdicts = stages.judge(evidence, scoring.checks());
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        SubmissionResult result =
                scoring.score(handIn.id(), handIn.name(), handIn.source(), evidence, verdicts, seconds);
        Evidence owned = evidence.of(new Origin(handIn.id(), handIn.name(), handIn.source()));
        return new Graded(result, Optional.of(owned));
    }

    private Graded fault(HandIn handIn, Text why) {
        return Graded.unseen(scoring.fault(handIn.id(), handIn.name(), handIn.source(), why));
    }

    private int tasks() {
        return exercises.stream().mapToInt(exercise -> exercise.tasks().size()).sum();
    }
}
