package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.dataset.DatasetGenerator;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.build.ProgramBuilder;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.scenario.Bench;
import io.kafkalab.exercises.scenario.ScenarioLimits;
import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.grader.options.WatchOptions;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.text.Catalogue;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Grades tasks of one's own work on a lab that stays warm, with one set of data for all rounds. */
public final class TaskDesk implements TaskGrading {

    private static final int SEEDS = 1_000_000;

    private final Scratch scratch;
    private final ProgramBuilder builder;
    private final TrackedPrograms programs;
    private final Dataset dataset;
    private final WarmLab lab;
    private final Scoring scoring;
    private final Judge judge = new Judge();

    private TaskDesk(WatchOptions options, Catalogue words, LabListener listener, TearDown tearDown) {
        this.scratch = tearDown.add(Scratch.make());
        Toolchain toolchain = Toolchain.ofThisMachine(options.lab().cache());
        Sandbox sandbox = Sandboxes.of(toolchain).choose(options.sandbox().kind());
        this.builder = ProgramBuilder.ofOwnWork(toolchain, sandbox, listener::step);
        this.scoring = new Scoring(Rubric.standard(), words);
        this.dataset = DatasetGenerator.write(
                scratch.folder("data").resolve("usagers.csv"), new SecureRandom().nextInt(SEEDS), Dataset.ROWS);
        LabStarts starts = new LabStarts(options.lab(), Optional.of("klab watch"), listener, started -> {});
        TrackedPrograms running = new TrackedPrograms(
                new LocalProgramRunner(toolchain, ProgramLimits.DEFAULT, sandbox, scratch.folder("run")));
        this.lab = tearDown.add(
                new WarmLab(starts, known -> new Bench(known, running, dataset, ScenarioLimits.now()), listener::step));
        this.programs = tearDown.add(running);
    }

    /**
     * Puts the parts together, and has the lab started in the background.
     *
     * @param listener hears of the lab and of what takes long
     * @param tearDown is given all that must be taken down
     */
    public static TaskDesk open(WatchOptions options, Catalogue words, LabListener listener, TearDown tearDown) {
        TaskDesk desk = new TaskDesk(options, words, listener, tearDown);
        desk.lab.start();
        return desk;
    }

    /** A new empty folder that is gone in the end. */
    public Path folder() {
        return scratch.folder("work");
    }

    @Override
    public void expect() {
        lab.emptyAhead();
    }

    @Override
    public void grade(Submission work, Collection<Task> tasks, Listener listener) {
        try (Scratch own = scratch.part("round")) {
            Map<Task, Program> built = builder.build(only(work, tasks), own.folder("build"));
            for (Task task : tasks) {
                listener.started(task);
                TaskEvidence evidence = observe(built.get(task), listener);
                requireGoingOn(listener);
                listener.graded(judged(work, task, evidence));
            }
        }
    }

    @Override
    public void endProgram() {
        programs.endAll();
    }

    @Override
    public Optional<LabAddresses> addresses() {
        return lab.addresses();
    }

    private static void requireGoingOn(Listener listener) {
        if (!listener.goesOn()) {
            throw new CancellationException("this round was cancelled");
        }
    }

    /** A lab that fails is replaced once. */
    private TaskEvidence observe(Program program, Listener listener) {
        requireGoingOn(listener);
        try {
            return observeOnce(program);
        } catch (LabException first) {
            requireGoingOn(listener);
            lab.discard();
            try {
                return observeOnce(program);
            } catch (LabException e) {
                return new FaultEvidence(program.task(), e.sentence());
            }
        }
    }

    private TaskEvidence observeOnce(Program program) {
        if (program instanceof Program.Blocked blocked) {
            return new FaultEvidence(blocked.task(), blocked.fault());
        }
        return lab.bench().observe(program);
    }

    private TaskGraded judged(Submission work, Task task, TaskEvidence seen) {
        Evidence evidence = new Evidence(Evidence.VERSION, dataset.seed(), List.of(seen));
        Set<CheckId> checks = EnumSet.copyOf(task.checks());
        String name = work.name();
        return new TaskGraded(
                task, scoring.score(work.id(), name, name, evidence, judge.judge(evidence, checks), 0), seen);
    }

    private static Submission only(Submission work, Collection<Task> tasks) {
        Map<Task, ProgramSource> some = new EnumMap<>(Task.class);
        tasks.forEach(task -> some.put(task, work.programs().get(task)));
        return new Submission(work.id(), work.name(), work.root(), some);
    }
}
