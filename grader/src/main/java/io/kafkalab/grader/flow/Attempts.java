package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Builds and runs a submission's programs, and again where we failed: an exercise with a fault of ours is repeated on a
 * fresh lab, twice at most; the others keep their evidence.
 */
final class Attempts {

    private static final int ATTEMPTS = 3;

    private final Stages stages;
    private final LabLoan loan;
    private final TasksOf told;

    Attempts(Stages stages, LabLoan loan, TasksOf told) {
        this.stages = stages;
        this.loan = loan;
        this.told = told;
    }

    /**
     * Builds the programs, and tries again where this machine did not let the compilers run.
     *
     * @param scratch gets a folder for each attempt
     * @throws LabException if it never does
     */
    Map<Task, Program> build(Submission submission, Scratch scratch) {
        return insist("grade.retry.build", () -> stages.build(submission, scratch.folder("build")));
    }

    /**
     * Waits for a lab, and tries again where it does not start.
     *
     * @throws LabException if none can be had
     */
    void awaitLab() {
        insist("grade.retry", loan::lab);
    }

    /** What the programs do; a fault of ours where it stays in spite of all attempts. */
    Evidence observe(Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises) {
        Map<Task, TaskEvidence> observed = new EnumMap<>(Task.class);
        Set<Exercise> open = exercises;
        for (int attempt = 1; attempt <= ATTEMPTS && !open.isEmpty(); attempt++) {
            loan.requireOpen();
            if (attempt > 1) {
                told.listener().step(Text.of("grade.retry", attempt, ATTEMPTS, firstFault(observed), told.id()));
            }
            observeOnce(programs, dataset, open).forEach(evidence -> observed.put(evidence.task(), evidence));
            loan.requireOpen();
            open = faulty(observed, programs);
            if (!open.isEmpty()) {
                loan.discard();
            }
        }
        return new Evidence(Evidence.VERSION, dataset.seed(), List.copyOf(observed.values()));
    }

    private <T> T insist(String retry, Supplier<T> step) {
        for (int attempt = 2; ; attempt++) {
            try {
                return step.get();
            } catch (LabException e) {
                loan.requireOpen();
                if (attempt > ATTEMPTS || loan.isHopeless()) {
                    throw e;
                }
                told.listener().step(Text.of(retry, attempt, ATTEMPTS, e.sentence(), told.id()));
            }
        }
    }

    /** A lab that is not well afterwards may have failed at any time before, so nothing seen on it counts. */
    private List<TaskEvidence> observeOnce(Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises) {
        try {
            Lab lab = loan.lab();
            Evidence evidence = stages.observe(lab, programs, dataset, exercises, told);
            LabHealth health = lab.health();
            return health.isWell()
                    ? evidence.tasks()
                    : faults(exercises, health.faults().get(0));
        } catch (LabException e) {
            return faults(exercises, e.sentence());
        }
    }

    private static List<TaskEvidence> faults(Set<Exercise> exercises, Text fault) {
        List<TaskEvidence> faults = new ArrayList<>();
        for (Exercise exercise : exercises) {
            exercise.tasks().forEach(task -> faults.add(new FaultEvidence(task, fault)));
        }
        return faults;
    }

    /** A program that this machine cannot run at all is not worth another lab. */
    private static Set<Exercise> faulty(Map<Task, TaskEvidence> observed, Map<Task, Program> programs) {
        Set<Exercise> faulty = EnumSet.noneOf(Exercise.class);
        observed.forEach((task, evidence) -> {
            if (evidence instanceof FaultEvidence && !(programs.get(task) instanceof Program.Blocked)) {
                faulty.add(task.exercise());
            }
        });
        return faulty;
    }

    private static Text firstFault(Map<Task, TaskEvidence> observed) {
        return observed.values().stream()
                .filter(FaultEvidence.class::isInstance)
                .map(evidence -> ((FaultEvidence) evidence).fault())
                .findFirst()
                .orElseThrow();
    }
}
