package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.lab.Lab;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages as the module exercises has them. */
final class ExerciseStages implements Stages, AutoCloseable {

    private final GradeOptions options;
    private final Scratch scratch;

    ExerciseStages(GradeOptions options, Scratch scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    Map<CheckId, BigDecimal> rubric() {
        return Map.of();
    }

    @Override
    public Submission open(Path path) {
        throw new UnsupportedOperationException("submissions " + scratch.folder("s") + options);
    }

    @Override
    public Map<Task, Program> build(Submission submission, Set<Exercise> exercises) {
        throw new UnsupportedOperationException("programs");
    }

    @Override
    public Dataset dataset() {
        throw new UnsupportedOperationException("dataset");
    }

    @Override
    public Evidence observe(
            Lab lab, Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises, FlowListener listener) {
        throw new UnsupportedOperationException("observe");
    }

    @Override
    public List<CheckResult> judge(Evidence evidence, Set<Exercise> exercises) {
        throw new UnsupportedOperationException("judge");
    }

    @Override
    public void close() {}
}
