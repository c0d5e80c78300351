package io.kafkalab.lab;

import java.util.Map;

/**
 * With what the grader itself connects to the lab.
 *
 * @param kafka settings for any Kafka client, {@code bootstrap.servers} and, on a hardened lab, the
 *     grader's own credentials
 * @param mongoUri the MongoDB URI
 * @param connectUrl the base URL of the Kafka Connect REST API, without a trailing slash
 */
public record GraderAccess(Map<String, String> kafka, String mongoUri, String connectUrl) {
    public GraderAccess {
        kafka = Map.copyOf(kafka);
    }

    /** Leaves out the credentials. */
    @Override
    public String toString() {
        return "GraderAccess[" + kafka.get("bootstrap.servers") + ", " + connectUrl + "]";
    }
}
