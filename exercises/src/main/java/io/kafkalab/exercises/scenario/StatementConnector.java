package io.kafkalab.exercises.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** The connector that the statement asks for. */
final class StatementConnector {
    static final String NAME = "mongodb";
    static final String DATABASE = "defaultdb";
    static final String COLLECTION = "test";

    private StatementConnector() {}

    /** Its configuration, word for word, over a MongoDB URI as Connect sees it. */
    static Map<String, String> config(String mongoUri) {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector");
        config.put("connection.uri", mongoUri);
        config.put("database", DATABASE);
        config.put("collection", COLLECTION);
        config.put("pipeline", "[{\"$match\": {}}]");
        config.put("output.schema.infer.value", "true");
        return config;
    }
}
