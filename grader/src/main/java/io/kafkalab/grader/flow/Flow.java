package io.kafkalab.grader.flow;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.Labs;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Everything that one {@code klab grade} needs, put together: the way in for the command. */
public final class Flow {

    private final HandedIn handedIn;
    private final FlowListener listener;
    private final GradeAll all;
    private final AtomicReference<LabLabel> label;

    private Flow(HandedIn handedIn, FlowListener listener, GradeAll all, AtomicReference<LabLabel> label) {
        this.handedIn = handedIn;
        this.listener = listener;
        this.all = all;
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
        Scratch scratch = tearDown.add(Scratch.make());
        LabKeeper keeper = tearDown.add(new LabKeeper(() -> {
            Lab lab = Labs.start(options.lab(), listener);
            label.set(LabLabel.of(lab.backend(), lab.versions(), GradeOptions.NO_SANDBOX));
            return lab;
        }));
        ExerciseStages stages = tearDown.add(new ExerciseStages(options, scratch, listener));
        Scoring scoring = new Scoring(rubric.of(options.exercises()), words);
        DistinctIds ids = new DistinctIds(listener);
        GradeSubmission one = new GradeSubmission(stages, keeper, scoring, options.exercises(), listener, ids, archive);
        return new Flow(new HandedIn(stages), listener, new GradeAll(one, ids, scoring, done), label);
    }

    /** Grades submissions one after the other, in the order of their paths, and tells of each result at once. */
    public List<SubmissionResult> grade(List<Path> paths) {
        List<Path> submissions = new ArrayList<>();
        for (Path path : paths) {
            List<Path> inside = handedIn.submissions(path);
            if (inside.size() > 1) {
                listener.step(Text.of("grade.many", path, inside.size()));
            }
            submissions.addAll(inside);
        }
        return all.grade(submissions);
    }

    /** What the programs ran against; empty if no lab was needed. */
    public Optional<LabLabel> label() {
        return Optional.ofNullable(label.get());
    }
}
