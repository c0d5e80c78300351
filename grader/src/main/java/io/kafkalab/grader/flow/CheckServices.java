package io.kafkalab.grader.flow;

import com.mongodb.MongoException;
import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.Row;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;

/** Looks at running services, without writing to them, and judges what they hold by the same checks. */
public final class CheckServices {

    private final Set<Exercise> exercises;
    private final List<Row> rows;
    private final Scoring scoring;

    /**
     * @param exercises which exercises
     * @param rows the first rows of the CSV that the lab was done with, at least three
     * @param scoring points and language
     */
    public CheckServices(Set<Exercise> exercises, List<Row> rows, Scoring scoring) {
        this.exercises = Set.copyOf(exercises);
        this.rows = List.copyOf(rows);
        this.scoring = scoring;
    }

    /**
     * Judges what the services hold. Checks that only a running program shows, and those of services that were not
     * given, are left out and count for nothing.
     *
     * @param lab the running services
     * @param id how the result is named
     * @throws LabException if a service cannot be read
     */
    public Seen check(Lab lab, String id) {
        long start = System.nanoTime();
        Evidence evidence = look(lab);
        Set<CheckId> judged = scoring.checks().stream().filter(evidence::tells).collect(Collectors.toUnmodifiableSet());
        List<CheckResult> verdicts = new Judge().judge(evidence, judged);
        SubmissionResult result = scoring.score(id, id, id, evidence, verdicts, (System.nanoTime() - start) / 1e9);
        return new Seen(evidence, result, unjudged(judged));
    }

    /**
     * What was seen.
     *
     * @param evidence what the services hold
     * @param result the verdicts on it
     * @param unjudged the other checks, by the key of the sentence that says why; only where there are any
     */
    public record Seen(Evidence evidence, SubmissionResult result, Map<String, List<CheckId>> unjudged) {}

    private Map<String, List<CheckId>> unjudged(Set<CheckId> judged) {
        return scoring.checks().stream()
                .filter(check -> !judged.contains(check))
                .sorted()
                .collect(Collectors.groupingBy(
                        check -> check.isOfAProgramAlone() ? "check.unjudged.program" : "check.unjudged.service",
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** What was tried, and what the service said. */
    private static String reason(RuntimeException e) {
        String what = String.valueOf(e.getMessage());
        Optional<String> said = Optional.ofNullable(e.getCause()).map(Throwable::getMessage);
        return said.map(words -> what + " (" + words.lines().findFirst().orElse("") + ")")
                .orElse(what);
    }

    private Evidence look(Lab lab) {
        try (Services services = Services.connect(lab.graderAccess())) {
            return new Snapshot(services, rows).observe(exercises);
        } catch (ServiceFailure | KafkaException | MongoException e) {
            throw new LabException(Text.of("check.service", reason(e)), e);
        }
    }
}
