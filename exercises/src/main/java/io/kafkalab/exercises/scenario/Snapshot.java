package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.services.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What running services hold, seen without a program and without changing anything: evidence for {@code klab check}.
 *
 * <p>All exercises have left their messages on one topic {@code test}; they are told apart by what they look like. The
 * services that were not given are not looked at, and tasks that need them are left out.
 */
public final class Snapshot {
    private static final ProgramRun NO_PROGRAM = ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of());

    private final Services services;
    private final List<Row> rows;

    /**
     * A look at services.
     *
     * @param services the services; MongoDB and Connect may be absent
     * @param rows the first rows of the CSV that the lab was done with; at least three
     */
    public Snapshot(Services services, List<Row> rows) {
        this.services = services;
        this.rows = List.copyOf(rows);
    }

    /** Looks at all that the tasks of some exercises have left. */
    public Evidence observe(Set<Exercise> exercises) {
        List<TopicContent> topics = services.kafka().topics();
        List<CollectionContent> collections =
                services.hasMongo() ? services.mongo().collections() : List.of();
        List<ConnectorState> connectors =
                services.hasConnect() ? services.connect().connectors() : List.of();
        List<TaskEvidence> seen = new ArrayList<>();
        for (Task task : Task.values()) {
            if (exercises.contains(task.exercise()) && isVisible(task)) {
                seen.add(evidence(task, topics, collections, connectors));
            }
        }
        return new Evidence(Evidence.VERSION, 0, seen);
    }

    /** Whether the services that a task leaves its traces in were given. */
    public boolean isVisible(Task task) {
        return switch (task) {
            case TOPIC, PRODUCER, CONSUMER -> true;
            case SINK -> services.hasMongo();
            case PLUGINS, CONNECTOR -> services.hasConnect();
            case INSERT -> services.hasMongo() && services.hasConnect();
        };
    }

    private TaskEvidence evidence(
            Task task,
            List<TopicContent> topics,
            List<CollectionContent> collections,
            List<ConnectorState> connectors) {
        Optional<TopicContent> test = topics.stream()
                .filter(topic -> topic.name().equals(Stage.TOPIC))
                .findFirst();
        List<String> others = topics.stream()
                .map(TopicContent::name)
                .filter(name -> !name.equals(Stage.TOPIC))
                .toList();
        return switch (task) {
            case TOPIC ->
                new TopicEvidence(NO_PROGRAM, test.map(topic -> new SharedTopic(topic, rows).ofExercise1()), others);
            case PRODUCER ->
                new ProducerEvidence(
                        NO_PROGRAM,
                        test.map(topic -> new SharedTopic(topic, rows).ofProducer()),
                        rows.subList(0, 3),
                        others);
            case CONSUMER -> new ConsumerEvidence(NO_PROGRAM, List.of(), List.of(), List.of());
            case SINK -> sink(test.map(topic -> new SharedTopic(topic, rows)), collections, others);
            case PLUGINS -> new PluginsEvidence(NO_PROGRAM, services.connect().plugins());
            case CONNECTOR -> new ConnectorEvidence(NO_PROGRAM, connectors, List.of(), topics);
            case INSERT -> new InsertEvidence(NO_PROGRAM, connectors.stream().findFirst(), collections, topics);
        };
    }

    private static SinkEvidence sink(
            Optional<SharedTopic> topic, List<CollectionContent> collections, List<String> others) {
        List<Message> all = topic.map(SharedTopic::ofRows).orElse(List.of());
        List<Message> fresh = topic.map(SharedTopic::ofFurtherRows).orElse(List.of());
        List<Message> before = all.stream().filter(m -> !fresh.contains(m)).toList();
        return new SinkEvidence(
                NO_PROGRAM,
                topic.map(SharedTopic::rows).orElse(List.of()),
                topic.map(shared -> shared.with(all)),
                before,
                List.of(),
                all,
                collections,
                others);
    }
}
