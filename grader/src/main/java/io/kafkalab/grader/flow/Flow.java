package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.batch.HandInDigest;
import io.kafkalab.grader.batch.JobCount;
import io.kafkalab.grader.batch.Resumption;
import io.kafkalab.grader.batch.SandboxRule;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.intake.Intake;
import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.journal.Terms;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.versions.Versions;
import io.kafkalab.lab.Lab;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that one {@code klab grade} needs, put together: the way in for the command. */
public final class Flow {

    private static final int SEEDS = 1_000_000;

    private final GradeOptions options;
    private final Catalogue words;
    private final FlowListener listener;
    private final Filing filing;
    private final TearDown tearDown;
    private final Scratch scratch;
    private final Scoring scoring;
    private final Journal journal;
    private final Resumption resumption;
    private final Terms terms;
    private final Sandbox sandbox;
    private final ExerciseStages stages;
    private volatile List<HandIn> handIns = List.of();
    private volatile Desk desk;

    private Flow(GradeOptions options, Catalogue words, FlowListener listener, Filing filing, TearDown tearDown) {
        this.options = options;
        this.words = words;
        this.listener = listener;
        this.filing = filing;
        this.tearDown = tearDown;
        Rubric rubric =
                options.rubric().map(Rubric::load).orElseGet(Rubric::standard).of(options.exercises());
        this.scoring = new Scoring(rubric, words);
        this.scratch = tearDown.add(Scratch.make());
        Path kept = options.out().orElseGet(() -> scratch.folder("journal"));
        this.journal = tearDown.add(Journal.open(kept.resolve(Journal.NAME)));
        this.resumption = new Resumption(journal, options.resume(), listener::step);
        long seed = options.seed().or(resumption::seed).orElseGet(() -> (long) new SecureRandom().nextInt(SEEDS));
        Toolchain toolchain = Toolchain.ofThisMachine(options.lab().cache());
        this.sandbox = Sandboxes.of(toolchain).choose(options.sandbox().kind());
        this.stages = new ExerciseStages(options, seed, toolchain, sandbox, scratch, listener);
        this.terms = terms(rubric, seed);
        resumption.require(terms, kept);
    }

    /**
     * Puts the parts together; starts nothing yet.
     *
     * @param filing keeps the files of each submission
     * @param tearDown is given all that must be taken down
     * @throws io.kafkalab.grader.options.UsageProblem if an earlier grading in the folder of the reports forbids this one
     * @throws io.kafkalab.grader.journal.JournalProblem if the journal cannot be used
     */
    public static Flow open(
            GradeOptions options, Catalogue words, FlowListener listener, Filing filing, TearDown tearDown) {
        return new Flow(options, words, listener, filing, tearDown);
    }

    /**
     * Grades all submissions that are not done yet.
     *
     * @return the results, to be read while this flow is not taken down
     */
    public Results grade(List<Path> paths) {
        Intake intake = new Intake(() -> scratch.folder("class"), listener::step);
        handIns = intake.of(paths);
        SandboxRule.require(sandbox.kind() != SandboxKind.NONE, handIns.size(), options.trusted());
        resumption.begin(terms);
        List<HandIn> left = resumption.left(handIns);
        JobCount jobs = JobCount.of(options.jobs(), left.size());
        if (handIns.size() > 1) {
            listener.step(jobs.why());
        }
        listener.batchStarted(handIns.size(), jobs.jobs(), handIns.size() - left.size());
        gradeAll(left, jobs.jobs());
        return results();
    }

    /** The results of those that are done. */
    public Results results() {
        return new Results(
                Results.SCHEMA_VERSION,
                words.language().code(),
                journal.lab().orElse(null),
                scoring.rubric(),
                journal.results(handIns.stream().map(HandIn::id).toList()));
    }

    /** Says in the journal that all is done and reported. */
    public void finish() {
        journal.finish();
    }

    /** Ends what goes on, without a result; what is done stays. Any thread may call this. */
    public void stop() {
        Desk open = desk;
        if (open != null) {
            open.stop();
        }
    }

    private void gradeAll(List<HandIn> left, int jobs) {
        if (left.isEmpty()) {
            return;
        }
        // A class has labs of its own.
        boolean sharing = handIns.size() == 1 && !options.freshLab();
        LabStarts starts =
                new LabStarts(options.lab(), Optional.of("klab grade").filter(user -> sharing), listener, this::note);
        LabPool pool = new LabPool(starts, jobs, !options.freshLab(), listener::step);
        GradeSubmission one = new GradeSubmission(stages, stages.dataset(), scoring, options.exercises(), listener);
        try (Desk open = tearDown.add(new Desk(one, pool, stages, scratch, journal, filing, listener, jobs))) {
            desk = open;
            open.grade(left);
        }
    }

    private synchronized void note(Lab lab) {
        LabLabel label = LabLabel.of(lab, sandbox.kind().label(), sandbox.notPromised(), words);
        Optional<LabLabel> known = journal.lab();
        if (!known.equals(Optional.of(label))) {
            known.ifPresent(before -> listener.step(Text.of("journal.lab", named(before), named(label))));
            journal.note(label);
        }
    }

    private static String named(LabLabel label) {
        return String.join(", ", label.backend(), "Kafka " + label.kafka(), label.mongodb(), label.sandbox());
    }

    private Terms terms(Rubric rubric, long seed) {
        return new Terms(
                Versions.of("klab"),
                seed,
                options.exercises().stream().map(Exercise::number).sorted().toList(),
                HandInDigest.of(new TreeMap<>(rubric.lines()).toString()),
                options.dataset().flatMap(HandInDigest::of).orElse(""),
                words.language().code());
    }
}
