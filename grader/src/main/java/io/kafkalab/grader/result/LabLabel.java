package io.kafkalab.grader.result;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabVersions;
import java.util.List;

/**
 * What is behind the results.
 *
 * @param backend how the lab was had
 * @param kafka the broker's version
 * @param connect the Connect worker's version
 * @param mongodb what answered as MongoDB, with its version
 * @param sandbox in what the programs ran: {@code docker}, {@code bubblewrap} or {@code none}
 * @param notPromised what that sandbox does not hold off, as sentences
 */
public record LabLabel(
        String backend, String kafka, String connect, String mongodb, String sandbox, List<String> notPromised) {
    public LabLabel {
        notPromised = notPromised == null ? List.of() : List.copyOf(notPromised);
    }

    /** The label of a lab. */
    public static LabLabel of(LabBackend backend, LabVersions versions, String sandbox, List<String> notPromised) {
        return new LabLabel(
                backend.label(), versions.kafka(), versions.connect(), versions.mongodb(), sandbox, notPromised);
    }
}
