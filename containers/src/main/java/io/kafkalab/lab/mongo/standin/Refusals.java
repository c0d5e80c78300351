package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/**
 * Says clearly what the stand-in cannot do, where mongo-java-server would silently do something
 * else. The messages are a server's, in English, as MongoDB's own are.
 */
final class Refusals {
    private static final int NOT_SUPPORTED = 115;

    private Refusals() {}

    /**
     * Lets a command through, or not.
     *
     * @throws MongoServerError if the command asks for what is missing here
     */
    static void check(String command, Document query) {
        if (Boolean.FALSE.equals(query.get("autocommit"))) {
            throw refusal("transactions");
        }
        if (query.get("update") instanceof List<?> || hasPipeline(query.get("updates"))) {
            throw refusal("updates by a pipeline");
        }
        if (command.equals("create")) {
            for (String option : List.of("viewOn", "timeseries", "validator", "capped")) {
                if (query.containsKey(option) && !Boolean.FALSE.equals(query.get(option))) {
                    throw refusal("collections created with the option " + option);
                }
            }
        }
    }

    private static boolean hasPipeline(Object updates) {
        return updates instanceof List<?> list
                && list.stream().anyMatch(it -> it instanceof Document update && update.get("u") instanceof List<?>);
    }

    private static MongoServerError refusal(String what) {
        return new MongoServerError(
                NOT_SUPPORTED,
                "CommandNotSupported",
                what + " are not supported by klab's stand-in for MongoDB; a real mongod does (klab doctor)");
    }
}
