package io.kafkalab.grader.flow;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.intake.Intake;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.Labs;
import io.kafkalab.text.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Everything that one {@code klab grade} needs, put together: the way in for the command. */
public final class Flow {

    private final Intake intake;
    private final GradeAll all;
    private final Scoring scoring;
    private final AtomicReference<LabLabel> label;

    private Flow(Intake intake, GradeAll all, Scoring scoring, AtomicReference<LabLabel> label) {
        this.intake = intake;
        this.all = all;
        this.scoring = scoring;
        this.label = label;
    }

    /**
     * Puts the parts together; starts nothing yet.
     *
     * @param archive takes the evidence of a submission, by its id
     * @param done hears of each result as soon as it is there
     * @param tearDown is given all that must be taken down
     */
    public static Flow open(
            GradeOptions options,
            Catalogue words,
            FlowListener listener,
            BiConsumer<String, Evidence> archive,
            Consumer<SubmissionResult> done,
            TearDown tearDown) {
        Rubric rubric = options.rubric().map(Rubric::load).orElseGet(Rubric::standard);
        AtomicReference<LabLabel> label = new AtomicReference<>();
        Toolchain toolchain = Toolchain.ofThisMachine(options.lab().cache());
        Sandbox sandbox = Sandboxes.of(toolchain).choose(options.sandbox().kind());
        Scratch scratch = tearDown.add(Scratch.make());
        LabKeeper keeper = tearDown.add(new LabKeeper(() -> {
            Lab lab = Labs.start(options.lab(), listener);
            label.set(LabLabel.of(
                    lab.backend(),
                    lab.versions(),
                    sandbox.kind().label(),
                    sandbox.notPromised().stream().map(words::say).toList()));
            return lab;
        }));
        ExerciseStages stages = tearDown.add(new ExerciseStages(options, toolchain, sandbox, scratch, listener));
        Scoring scoring = new Scoring(rubric.of(options.exercises()), words);
        GradeSubmission one = new GradeSubmission(stages, keeper, scoring, options.exercises(), listener, archive);
        return new Flow(
                new Intake(() -> scratch.folder("class"), listener::step),
                new GradeAll(one, scoring, listener, done),
                scoring,
                label);
    }

    /** Grades submissions one after the other, in the order of their paths, and tells of each result at once. */
    public List<SubmissionResult> grade(List<Path> paths) {
        return all.grade(intake.of(paths));
    }

    /** What each check earns. */
    public List<RubricLine> rubric() {
        return scoring.rubric();
    }

    /** What the programs ran against; empty if no lab was needed. */
    public Optional<LabLabel> label() {
        return Optional.ofNullable(label.get());
    }
}
