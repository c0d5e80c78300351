package io.kafkalab.grader.result;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabVersions;

/**
 * What is behind the results.
 *
 * @param backend how the lab was had
 * @param kafka the broker's version
 * @param connect the Connect worker's version
 * @param mongodb what answered as MongoDB, with its version
 * @param sandbox in what the programs ran: {@code none}
 */
public record LabLabel(String backend, String kafka, String connect, String mongodb, String sandbox) {

    /** The label of a lab. */
    public static LabLabel of(LabBackend backend, LabVersions versions, String sandbox) {
        return new LabLabel(backend.label(), versions.kafka(), versions.connect(), versions.mongodb(), sandbox);
    }
}
