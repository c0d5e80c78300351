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
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Stages that run nothing, for a whole class: the name of a submission says what it is like. {@code right...} passes,
 * {@code wrong...} fails, {@code empty...} is rejected, on {@code cursed...} every lab fails, and klab itself on
 * {@code odd...}.
 */
final class ClassStages implements Stages {

    final List<String> observed = new CopyOnWriteArrayList<>();
    final AtomicInteger failingBuilds = new AtomicInteger();
    private final Set<Lab> inUse = ConcurrentHashMap.newKeySet();
    private final BiConsumer<String, Lab> during;

    /** @param during happens while a submission has its lab */
    ClassStages(BiConsumer<String, Lab> during) {
        this.during = during;
    }

    @Override
    public Submission open(Path path, Path scratch) {
        String name = path.getFileName().toString();
        if (name.startsWith("empty")) {
            throw new SubmissionRejected(Text.of("submission.empty", name));
        }
        try {
            Files.writeString(scratch.resolve("unpacked"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Submission(name, name, path, Map.of());
    }

    @Override
    public Map<Task, Program> build(Submission submission, Path scratch) {
        if (failingBuilds.getAndDecrement() > 0) {
            throw new LabException(Text.of("usage.help", "engine"));
        }
        ProgramRun run = ProgramRun.never(ProgramRun.State.MISSING, List.of(submission.id()));
        return Map.of(Task.TOPIC, new Program.Absent(Task.TOPIC, run));
    }

    @Override
    public Dataset dataset() {
        return new Dataset(42, Path.of("usagers.csv"), List.of());
    }

    @Override
    public Evidence observe(
            Lab lab, Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises, ScenarioListener listener) {
        ProgramRun run = ((Program.Absent) programs.get(Task.TOPIC)).run();
        String name = run.diagnosis().get(0);
        if (!inUse.add(lab)) {
            throw new AssertionError("two submissions on one lab");
        }
        try {
            observed.add(name);
            during.accept(name, lab);
            if (name.startsWith("cursed")) {
                throw new LabException(Text.of("usage.help", "broker"));
            } else if (name.startsWith("odd")) {
                throw new IllegalStateException("odd");
            }
            return new Evidence(Evidence.VERSION, 42, List.of(new TopicEvidence(run, Optional.empty(), List.of())));
        } finally {
            inUse.remove(lab);
        }
    }

    @Override
    public List<CheckResult> judge(Evidence evidence, Set<CheckId> checks) {
        TaskEvidence topic = evidence.of(Task.TOPIC).orElseThrow();
        if (topic instanceof FaultEvidence fault) {
            return List.of(CheckResult.fault(CheckId.TOPIC_EXISTS, fault.fault()));
        }
        boolean right = ((TopicEvidence) topic).run().diagnosis().get(0).startsWith("right");
        return List.of(new CheckResult(
                CheckId.TOPIC_EXISTS,
                right ? Verdict.PASSED : Verdict.NOT_REACHED,
                Optional.empty(),
                Optional.empty()));
    }
}
