package io.kafkalab.lab;

/**
 * What is behind a lab, as every report prints it.
 *
 * @param kafka the broker's version, for example {@code 4.3.1}
 * @param connect the Connect worker's version
 * @param mongodb what answers as MongoDB, with its version: {@code mongod 6.0.5} or {@code
 *     mongo-java-server 1.47.0}
 */
public record LabVersions(String kafka, String connect, String mongodb) {}
