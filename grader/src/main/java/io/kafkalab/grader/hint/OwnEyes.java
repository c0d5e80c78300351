package io.kafkalab.grader.hint;

import io.kafkalab.exercises.Task;
import java.util.List;

/**
 * The commands that show with one's own eyes what a task is about.
 *
 * @param kafka the address of the broker
 * @param mongodb the URI of MongoDB
 * @param connect the URL of Kafka Connect
 */
public record OwnEyes(String kafka, String mongodb, String connect) {

    private static final String FORMAT = " \\\n    -f 'partition %p, offset %o : %k -> %s\\n'";

    /** The commands for a shell in which the lab's addresses stand in environment variables. */
    public static OwnEyes byVariables() {
        return new OwnEyes("\"$KAFKA_BOOTSTRAP_SERVERS\"", "\"$MONGODB_URI\"", "\"$CONNECT_URL\"");
    }

    /** The commands for a lab at these addresses. */
    public static OwnEyes at(String kafka, String mongodb, String connect) {
        return new OwnEyes(kafka, "'" + mongodb + "'", connect);
    }

    /** The commands for a task, in the order in which they are worth a look. */
    public List<String> of(Task task) {
        return switch (task) {
            case TOPIC -> List.of(topicItself(), messages("test"));
            case PRODUCER -> List.of(messages("test"));
            case CONSUMER -> List.of(messages("test"), send());
            case SINK -> List.of(messages("test"), documents("usagers-reels"));
            case PLUGINS -> List.of("curl -s " + connect + "/connector-plugins/");
            case CONNECTOR ->
                List.of(
                        "curl -s " + connect + "/connectors/mongodb/status",
                        "curl -s " + connect + "/connectors/mongodb/config");
            case INSERT -> List.of(documents("test"), messages("defaultdb.test"));
        };
    }

    private String topicItself() {
        return "kcat -b " + kafka + " -L -t test";
    }

    private String messages(String topic) {
        return "kcat -b " + kafka + " -t " + topic + " -C -e -q" + FORMAT;
    }

    private String send() {
        return "echo '202299999999:2' | kcat -b " + kafka + " -t test -P -K:";
    }

    private String documents(String collection) {
        return "mongosh " + mongodb + " --quiet \\\n    --eval 'db.getSiblingDB(\"defaultdb\").getCollection(\""
                + collection + "\").find()'";
    }
}
