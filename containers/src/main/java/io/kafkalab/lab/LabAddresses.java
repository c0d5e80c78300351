package io.kafkalab.lab;

/**
 * Where a program finds the lab.
 *
 * @param bootstrapServers {@code host:port} of the Kafka broker
 * @param mongoUri the MongoDB URI, with the database {@code defaultdb}
 * @param connectUrl the base URL of the Kafka Connect REST API, without a trailing slash
 * @param connectMongoUri the MongoDB URI as Kafka Connect itself must write it into a connector's
 *     configuration; differs from {@code mongoUri} where Connect lives in a network of its own
 */
public record LabAddresses(String bootstrapServers, String mongoUri, String connectUrl, String connectMongoUri) {}
