package io.kafkalab.lab;

/**
 * What is behind a lab, as every report prints it.
 *
 * @param kafka the broker's version, for example {@code 4.3.1}
 * @param connect the Connect worker's version
 * @param mongodb what answers as MongoDB, with its version: {@code mongod 6.0.5} or {@code
 *     mongo-java-server 1.47.0}
 */
public record LabVersions(String kafka, String connect, String mongodb) {
    /** Stands for a service that does not tell its version. */
    public static final String UNKNOWN = "unknown";

    /** Stands for a service that an attached lab does not have. */
    public static final String ABSENT = "absent";
}
