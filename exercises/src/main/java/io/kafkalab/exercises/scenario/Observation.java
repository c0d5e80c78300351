package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Observes the programs of a submission on a lab, task after task, each from the state that it expects. */
public final class Observation {
    private final Lab lab;
    private final ProgramRunner runner;
    private final ScenarioLimits limits;
    private final ScenarioListener listener;

    public Observation(Lab lab, ProgramRunner runner, ScenarioLimits limits, ScenarioListener listener) {
        this.lab = lab;
        this.runner = runner;
        this.limits = limits;
        this.listener = listener;
    }

    /**
     * Runs the tasks of some exercises and returns what was seen. The lab is emptied first, and left as the last program
     * left it.
     *
     * @param programs what the submission has for each task
     * @param dataset the data of the run
     * @param exercises which exercises
     * @throws LabException if the lab failed: then nothing of this observation may be judged
     */
    public Evidence observe(Map<Task, Program> programs, Dataset dataset, Set<Exercise> exercises) {
        try (Bench bench = new Bench(lab, runner, dataset, limits)) {
            Scenarios scenarios = bench.scenarios();
            List<TaskEvidence> seen = new ArrayList<>();
            for (Task task : Task.values()) {
                if (exercises.contains(task.exercise())) {
                    listener.taskStarted(task);
                    TaskEvidence evidence = bench.observe(programs.get(task), scenarios);
                    listener.taskObserved(evidence);
                    seen.add(evidence);
                }
            }
            return new Evidence(Evidence.VERSION, dataset.seed(), seen);
        }
    }
}
