package io.kafkalab.exercises.scenario;

import com.mongodb.MongoException;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.services.ServiceFailure;
import io.kafkalab.exercises.services.Services;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

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
        try (Services services = Services.connect(lab.graderAccess())) {
            Scenarios scenarios = new Scenarios(new Stage(lab, services, runner, dataset, limits));
            List<TaskEvidence> seen = new ArrayList<>();
            for (Task task : Task.values()) {
                if (exercises.contains(task.exercise())) {
                    listener.taskStarted(task);
                    TaskEvidence evidence = observe(programs.get(task), scenarios);
                    listener.taskObserved(evidence);
                    seen.add(evidence);
                }
            }
            return new Evidence(Evidence.VERSION, dataset.seed(), seen);
        }
    }

    private TaskEvidence observe(Program program, Scenarios scenarios) {
        try {
            TaskEvidence evidence = scenarios.observe(program);
            requireHealth();
            return evidence;
        } catch (ServiceFailure | KafkaException | MongoException e) {
            requireHealth();
            throw new LabException(Text.of("scenario.service", program.task().id(), String.valueOf(e.getMessage())), e);
        }
    }

    private void requireHealth() {
        LabHealth health = lab.health();
        if (!health.isWell()) {
            throw new LabException(health.faults().get(0));
        }
    }
}
