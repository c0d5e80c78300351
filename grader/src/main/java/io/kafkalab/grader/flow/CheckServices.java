package io.kafkalab.grader.flow;

import com.mongodb.MongoException;
import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.dataset.PublishedRows;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.scenario.Snapshot;
import io.kafkalab.exercises.services.ServiceFailure;
import io.kafkalab.exercises.services.Services;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;

/** Looks at running services, without writing to them, and judges what they hold by the same checks. */
public final class CheckServices {

    private final Set<Exercise> exercises;
    private final Scoring scoring;

    public CheckServices(Set<Exercise> exercises, Scoring scoring) {
        this.exercises = Set.copyOf(exercises);
        this.scoring = scoring;
    }

    /**
     * Judges what the services hold; tasks whose services were not given are left out.
     *
     * @param lab the running services
     * @param id how the result is named
     * @throws LabException if a service cannot be read
     */
    public SubmissionResult check(Lab lab, String id) {
        long start = System.nanoTime();
        Evidence evidence = look(lab);
        Set<CheckId> visible = scoring.checks().stream()
                .filter(check -> evidence.of(check.task()).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        List<CheckResult> verdicts = new Judge().judge(evidence, visible);
        return scoring.score(id, id, evidence, verdicts, (System.nanoTime() - start) / 1e9);
    }

    private Evidence look(Lab lab) {
        try (Services services = Services.connect(lab.graderAccess())) {
            return new Snapshot(services, PublishedRows.FIRST).observe(exercises);
        } catch (ServiceFailure | KafkaException | MongoException e) {
            throw new LabException(Text.of("check.service", String.valueOf(e.getMessage())), e);
        }
    }
}
