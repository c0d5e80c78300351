package io.kafkalab.exercises.verify;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.dataset.DatasetGenerator;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.build.ProgramBuilder;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.scenario.Observation;
import io.kafkalab.exercises.scenario.ScenarioLimits;
import io.kafkalab.exercises.scenario.ScenarioListener;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.exercises.suite.EvidenceSource;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.lab.shared.SharedLab;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opentest4j.AssertionFailedError;

/** The evidence of the project in the working directory; an exercise is run when the first of its checks asks. */
public final class ProjectEvidence implements EvidenceSource, AutoCloseable {
    static {
        // The grader's own clients say much that is no student's business; a project with another logger sets its own.
        for (String chatty : List.of("org.apache.kafka", "org.mongodb", "org.testcontainers", "tc")) {
            System.getProperties().putIfAbsent("org.slf4j.simpleLogger.log." + chatty, "off");
        }
    }

    private final ProjectSettings settings = ProjectSettings.resolve(System.getenv());
    private final Catalogue words = Catalogue.in(settings.language());
    private final Map<Task, TaskEvidence> seen = new EnumMap<>(Task.class);
    private OwnedFolder folder;
    private Lab lab;
    private boolean mayShare = true;
    private Toolchain toolchain;
    private Map<Task, Program> programs;
    private Dataset dataset;

    @Override
    public synchronized Optional<TaskEvidence> of(Task task) {
        if (!seen.containsKey(task)) {
            observe(task.exercise());
        }
        return Optional.ofNullable(seen.get(task));
    }

    private void observe(Exercise exercise) {
        try {
            prepare();
            observeOnLab(exercise);
        } catch (LabException e) {
            if (lab == null || !lab.isLent()) {
                exercise.tasks().forEach(task -> seen.put(task, new FaultEvidence(task, e.sentence())));
                return;
            }
            say(Text.of("lab.shared.own", e.sentence()));
            leaveShared();
            observe(exercise);
        }
    }

    private void observeOnLab(Exercise exercise) {
        new Observation(
                        lab,
                        new LocalProgramRunner(toolchain, ProgramLimits.DEFAULT, ownWork(), folder.path()),
                        ScenarioLimits.now(),
                        ScenarioListener.SILENT)
                .observe(programs, dataset, Set.of(exercise))
                .tasks()
                .forEach(evidence -> seen.put(evidence.task(), evidence));
    }

    /** The one in the background has failed: from here on there is one of our own. */
    private void leaveShared() {
        lab.distrust();
        lab.close();
        lab = null;
        mayShare = false;
    }

    private void prepare() {
        if (programs == null) {
            renewFolder();
            toolchain = Toolchain.ofThisMachine(settings.lab().cache());
            dataset = DatasetGenerator.write(folder.path().resolve("usagers.csv"), settings.seed(), Dataset.ROWS);
            programs = new ProgramBuilder(toolchain, ownWork(), this::say)
                    .build(open(), folder.path().resolve("build"));
            say(Text.of("verify.seed", settings.seed()));
        }
        if (lab == null) {
            lab = shared().orElseGet(() -> Labs.start(settings.lab(), this::say));
        }
    }

    private Optional<Lab> shared() {
        return mayShare ? SharedLab.lease(settings.lab(), "mvn verify", Duration.ZERO, this::say) : Optional.empty();
    }

    /** A student trusts what is his own. */
    private Sandbox ownWork() {
        return Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.NONE));
    }

    private Submission open() {
        try {
            return Submissions.open(settings.submission(), folder.path());
        } catch (SubmissionRejected e) {
            throw new AssertionFailedError(words.say(e.sentence()));
        }
    }

    private void say(Text step) {
        System.out.println("klab: " + words.say(step));
    }

    /** What an earlier attempt to build left is in nobody's way. */
    private void renewFolder() {
        if (folder != null) {
            folder.close();
        }
        try {
            folder = OwnedFolder.create("verify");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    /** Takes the lab down, or gives it back; called by JUnit when the test run ends. */
    @Override
    public synchronized void close() {
        if (lab != null) {
            lab.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
