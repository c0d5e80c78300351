package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.Probe.Role;
import io.kafkalab.exercises.evidence.TopicContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The random documents that the grader inserted, as they arrived, or not, on the topics. */
public final class DeliveredProbes {
    private static final String NAME = "mongodb";

    private record Arrival(String topic, Message message) {}

    private final ConnectorEvidence evidence;

    /** Reads what a connector delivered. */
    public DeliveredProbes(ConnectorEvidence evidence) {
        this.evidence = evidence;
    }

    /** The connector named as asked; if there is none and just one other, that one. */
    public static Optional<ConnectorState> connector(ConnectorEvidence evidence) {
        List<ConnectorState> all = evidence.connectors();
        return named(evidence).or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    /** The connector named as asked. */
    public static Optional<ConnectorState> named(ConnectorEvidence evidence) {
        return evidence.connectors().stream()
                .filter(connector -> connector.name().equals(NAME))
                .findFirst();
    }

    /** The topic on which they were expected. */
    public String topic() {
        return connector(evidence)
                .map(connector -> new SourceSettings(connector).topic())
                .orElse(SourceSettings.DATABASE + "." + SourceSettings.COLLECTION);
    }

    /** The probes of a role, in the order of insertion. */
    public List<Probe> probes(Role role) {
        return evidence.probes().stream().filter(probe -> probe.role() == role).toList();
    }

    /** The probes of a role that did not arrive on the expected topic. */
    public List<Probe> missing(Role role) {
        return probes(role).stream()
                .filter(probe -> arrivals(probe).stream()
                        .noneMatch(arrival -> arrival.topic().equals(topic())))
                .toList();
    }

    /** The probes of a role that arrived on any topic. */
    public List<Probe> arrived(Role role) {
        return probes(role).stream().filter(probe -> !arrivals(probe).isEmpty()).toList();
    }

    /** The topics other than the expected one on which probes arrived. */
    public List<String> otherTopics() {
        return evidence.probes().stream()
                .flatMap(probe -> arrivals(probe).stream())
                .map(Arrival::topic)
                .filter(topic -> !topic.equals(topic()))
                .distinct()
                .toList();
    }

    /** The expected probes whose first arrival stands before that of an earlier one in the same partition. */
    public List<Probe> outOfOrder() {
        Map<Integer, Long> last = new HashMap<>();
        List<Probe> wrong = new ArrayList<>();
        for (Probe probe : probes(Role.EXPECTED)) {
            arrivals(probe).stream()
                    .filter(arrival -> arrival.topic().equals(topic()))
                    .map(Arrival::message)
                    .findFirst()
                    .ifPresent(message -> {
                        if (message.offset() < last.getOrDefault(message.partition(), -1L)) {
                            wrong.add(probe);
                        }
                        last.merge(message.partition(), message.offset(), Math::max);
                    });
        }
        return wrong;
    }

    private List<Arrival> arrivals(Probe probe) {
        List<Arrival> arrivals = new ArrayList<>();
        for (TopicContent topic : evidence.topics()) {
            for (Message message : topic.messages()) {
                ChangeMessage change = new ChangeMessage(message);
                if (change.mentions(probe.nonce()) || change.mentions(probe.id())) {
                    arrivals.add(new Arrival(topic.name(), message));
                }
            }
        }
        return arrivals;
    }
}
