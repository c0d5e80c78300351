package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.dataset.DatasetFile;
import io.kafkalab.exercises.dataset.DatasetGenerator;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.build.ProgramBuilder;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.scenario.Observation;
import io.kafkalab.exercises.scenario.ScenarioLimits;
import io.kafkalab.exercises.scenario.ScenarioListener;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.lab.Lab;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages as the module exercises has them, with one seed for the whole command. */
final class ExerciseStages implements Stages, AutoCloseable {

    private final GradeOptions options;
    private final Scratch scratch;
    private final long seed;
    private final ProgramBuilder builder;
    private final TrackedPrograms runner;

    /**
     * @param options what was asked for
     * @param seed what the data is made from
     * @param toolchain with what programs are built and run
     * @param sandbox what holds them
     * @param scratch where working folders and data go
     * @param listener hears what takes long while programs are built
     */
    ExerciseStages(
            GradeOptions options,
            long seed,
            Toolchain toolchain,
            Sandbox sandbox,
            Scratch scratch,
            FlowListener listener) {
        this.options = options;
        this.scratch = scratch;
        this.seed = seed;
        this.builder = new ProgramBuilder(toolchain, sandbox, listener::step);
        this.runner = new TrackedPrograms(
                new LocalProgramRunner(toolchain, ProgramLimits.DEFAULT, sandbox, scratch.folder("run")));
    }

    @Override
    public Submission open(Path path, Path own) {
        return Submissions.open(path, own);
    }

    @Override
    public Map<Task, Program> build(Submission submission, Path own) {
        return builder.build(submission, own.resolve("programs"));
    }

    @Override
    public Dataset dataset() {
        Path file = scratch.folder("data").resolve("usagers.csv");
        return options.dataset()
                .map(given -> DatasetFile.write(given, file, seed, Dataset.ROWS))
                .orElseGet(() -> DatasetGenerator.write(file, seed, Dataset.ROWS));
    }

    @Override
    public Evidence observe(
            Lab lab, Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises, ScenarioListener listener) {
        return new Observation(lab, runner, ScenarioLimits.now(), listener).observe(programs, dataset, exercises);
    }

    @Override
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> checks) {
        return new Judge().judge(evidence, checks);
    }

    /** Ends the program that runs, if one does. */
    @Override
    public void close() {
        runner.close();
    }
}
