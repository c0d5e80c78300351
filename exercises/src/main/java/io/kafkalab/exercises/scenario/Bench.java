package io.kafkalab.exercises.scenario;

import com.mongodb.MongoException;
import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.services.ServiceFailure;
import io.kafkalab.exercises.services.Services;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.text.Text;
import org.apache.kafka.common.KafkaException;

/** A lab with the grader's connections to it, on which tasks are observed one at a time. For one thread. */
public final class Bench implements AutoCloseable {
    private final Lab lab;
    private final Services services;
    private final Stage stage;
    private final Emptying emptying;

    /**
     * Connects to a lab.
     *
     * @param lab the lab; not closed with this
     * @param runner starts the programs
     * @param dataset the data of the runs
     * @param limits how long to wait
     */
    public Bench(Lab lab, ProgramRunner runner, Dataset dataset, ScenarioLimits limits) {
        this.lab = lab;
        this.services = Services.connect(lab.graderAccess());
        this.stage = new Stage(lab, services, runner, dataset, limits);
        this.emptying = new Emptying(lab);
    }

    /**
     * Empties the lab, so that the next task can begin at once; it holds nothing of the last one then. Does nothing where no
     * program has run since. Any thread may call this while nothing is observed.
     *
     * @throws LabException if the lab cannot be emptied
     */
    public void emptyAhead() {
        emptying.ahead();
    }

    /**
     * Observes a task on its own, from the state that it expects, whatever was observed before.
     *
     * @throws LabException if the lab failed: then nothing of this observation may be judged
     */
    public TaskEvidence observe(Program program) {
        return observe(program, scenarios());
    }

    /** Scenarios that may build on each other. */
    Scenarios scenarios() {
        return new Scenarios(stage, emptying);
    }

    TaskEvidence observe(Program program, Scenarios scenarios) {
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

    /** Ends the connections. */
    @Override
    public void close() {
        services.close();
    }
}
