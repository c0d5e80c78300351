package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.scenario.ScenarioListener;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stages that run nothing: each observation says what the test wants, so that the flow alone is tested. */
final class FakeStages implements Stages {

    final List<Set<Exercise>> observed = new ArrayList<>();
    private final List<Observed> script;

    /** What one observation comes to. */
    enum Observed {
        WELL,
        LAB_FAILS
    }

    FakeStages(Observed... script) {
        this.script = List.of(script);
    }

    @Override
    public Submission open(Path path, Path scratch) {
        return new Submission("lea", "Léa", path, Map.of());
    }

    @Override
    public Map<Task, Program> build(Submission submission, Path scratch) {
        return Map.of();
    }

    @Override
    public Dataset dataset() {
        return new Dataset(42, Path.of("usagers.csv"), List.of());
    }

    @Override
    public Evidence observe(
            Lab lab, Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises, ScenarioListener listener) {
        observed.add(exercises);
        if (script.get(observed.size() - 1) == Observed.LAB_FAILS) {
            throw new LabException(Text.of("usage.help", "broker"));
        }
        ProgramRun run = ProgramRun.never(ProgramRun.State.MISSING, List.of());
        return new Evidence(Evidence.VERSION, 42, List.of(new TopicEvidence(run, Optional.empty(), List.of())));
    }

    @Override
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> checks) {
        TaskEvidence topic = evidence.of(Task.TOPIC).orElseThrow();
        return List.of(
                topic instanceof FaultEvidence fault
                        ? new CheckResult(
                                CheckId.TOPIC_EXISTS, Verdict.LAB_FAULT, Optional.empty(), Optional.of(fault.fault()))
                        : new CheckResult(CheckId.TOPIC_EXISTS, Verdict.PASSED, Optional.empty(), Optional.empty()));
    }
}
