package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A program that shows a batch of which nothing is graded: {@code FakeBatch SUBMISSIONS JOBS MILLIS-PER-TASK}. */
public final class FakeBatch {

    private static final List<SubmissionResult> ENDS = List.of(
            ResultExamples.partly(),
            ResultExamples.right(),
            ResultExamples.right(),
            ResultExamples.unsolved(),
            ResultExamples.partly(),
            ResultExamples.right(),
            ResultExamples.rejected(),
            ResultExamples.faulty());

    private final Screen screen;
    private final int millis;

    private FakeBatch(Screen screen, int millis) {
        this.screen = screen;
        this.millis = millis;
    }

    /** Shows it. */
    public static void main(String[] arguments) throws InterruptedException {
        Catalogue words = Catalogue.in(Language.FRENCH);
        int submissions = Integer.parseInt(arguments[0]);
        int jobs = Integer.parseInt(arguments[1]);
        try (Screen screen = new Screen(Display.PROGRESS, Console.ofProcess(System.getenv()), words)) {
            Runtime.getRuntime().addShutdownHook(new Thread(screen::interrupted));
            screen.end(
                    Results.of(
                            "fr",
                            ResultExamples.LAB,
                            List.of(),
                            new FakeBatch(screen, Integer.parseInt(arguments[2])).run(submissions, jobs)),
                    "klab grade classe",
                    Optional.empty());
            Runtime.getRuntime().halt(0);
        }
    }

    private List<SubmissionResult> run(int submissions, int jobs) throws InterruptedException {
        screen.batchStarted(submissions, jobs, 0);
        List<SubmissionResult> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        for (int i = 0; i < submissions; i++) {
            SubmissionResult result = ResultExamples.named(ENDS.get(i % ENDS.size()), "etudiant-" + i, "Zoé " + i);
            all.add(result);
            threads.execute(() -> grade(result));
        }
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the fake batch did not end");
        }
        return all;
    }

    /** Programs take their time; there is nothing to wait for but that. */
    private void grade(SubmissionResult result) {
        if (result.checks().isEmpty()) {
            screen.submissionEnded(result);
            return;
        }
        screen.submissionStarted(result.id(), Task.values().length);
        for (Task task : Task.values()) {
            screen.taskStarted(result.id(), task);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        }
        if (result.points() == null) {
            screen.step(Text.of("grade.retry", 2, 3, "le broker s’est arrêté", result.id()));
        }
        screen.submissionEnded(result);
    }
}
