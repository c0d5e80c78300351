package io.kafkalab.grader.flow;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.scenario.ScenarioListener;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.lab.Lab;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stages between a submission and its verdicts, as the flow strings them together. Any thread may call them. */
interface Stages {

    /**
     * Opens what was handed in.
     *
     * @param scratch where an archive is unpacked
     * @throws io.kafkalab.exercises.submission.SubmissionRejected if there is nothing gradable in it
     */
    Submission open(Path path, Path scratch);

    /**
     * Builds the submission's programs; needs no lab.
     *
     * @param scratch where they are built, and stay as long as they are run
     * @throws io.kafkalab.lab.LabException if this machine does not let the compilers run
     */
    Map<Task, Program> build(Submission submission, Path scratch);

    /** Makes the data of a command, which all its submissions share. */
    Dataset dataset();

    /**
     * Runs the programs against a lab and writes down what happens.
     *
     * @throws io.kafkalab.lab.LabException if the lab fails as a whole
     */
    Evidence observe(
            Lab lab, Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises, ScenarioListener listener);

    /** The verdicts of these checks; each has one. */
    List<CheckResult> judge(Evidence evidence, Set<CheckId> checks);
}
