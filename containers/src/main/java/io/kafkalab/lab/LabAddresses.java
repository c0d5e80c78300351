package io.kafkalab.lab;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a program finds the lab.
 *
 * @param bootstrapServers {@code host:port} of the Kafka broker
 * @param mongoUri the MongoDB URI, with the database {@code defaultdb}
 * @param connectUrl the base URL of the Kafka Connect REST API, without a trailing slash
 * @param connectMongoUri the MongoDB URI as Kafka Connect itself must write it into a connector's
 *     configuration; differs from {@code mongoUri} where Connect lives in a network of its own
 */
public record LabAddresses(String bootstrapServers, String mongoUri, String connectUrl, String connectMongoUri) {

    /** The environment variables by which a program learns all this, in the order of the statement. */
    public Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        variables.put("MONGODB_URI", mongoUri);
        variables.put("CONNECT_URL", connectUrl);
        variables.put("CONNECT_MONGODB_URI", connectMongoUri);
        return variables;
    }
}
