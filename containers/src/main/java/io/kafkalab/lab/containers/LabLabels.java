package io.kafkalab.lab.containers;

import io.kafkalab.lab.owner.Owner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What marks the containers and the network of one lab.
 *
 * @param lab the lab's own name, a random one
 * @param owner the process that owns the lab
 */
record LabLabels(String lab, Owner owner) {
    static final String LAB = "io.kafkalab.lab";

    /** Labels of a new lab that this process owns. */
    static LabLabels ofThisProcess() {
        return new LabLabels(UUID.randomUUID().toString(), Owner.thisProcess());
    }

    /** The labels that a container or network bears; empty if it is none of klab's. */
    static Optional<LabLabels> read(Map<String, String> labels) {
        return Owner.read(LAB, labels)
                .filter(owner -> labels.containsKey(LAB))
                .map(owner -> new LabLabels(labels.get(LAB), owner));
    }

    /** The labels as an engine takes them. */
    Map<String, String> asMap() {
        Map<String, String> labels = new HashMap<>(owner.labels(LAB));
        labels.put(LAB, lab);
        return Map.copyOf(labels);
    }

    /** Whether the owner ran on this machine and is gone. */
    boolean isOrphan() {
        return owner.isGone();
    }
}
