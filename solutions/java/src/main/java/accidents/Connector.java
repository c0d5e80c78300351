package accidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Exercise 3.4: makes the connector {@code mongodb}, which publishes every change of the collection {@code test}. */
public final class Connector {
    private static final Map<String, String> CONFIGURATION = Map.of(
            "connector.class", "com.mongodb.kafka.connect.MongoSourceConnector",
            "connection.uri", Services.MONGODB_FROM_CONNECT,
            "database", "defaultdb",
            "collection", "test",
            "pipeline", "[{\"$match\": {}}]",
            "output.schema.infer.value", "true");
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    public static void main(String[] args) throws IOException, InterruptedException {
        // PUT makes the connector, or changes it if it is there already.
        ConnectApi.put("/connectors/mongodb/config", CONFIGURATION);
        awaitRunning();
        System.out.println("Connector mongodb is running");
    }

    /** Looks at the task, not only at the connector: that one says RUNNING even if its task has failed. */
    private static void awaitRunning() throws IOException, InterruptedException {
        var limit = Instant.now().plus(START_LIMIT);
        while (true) {
            var task = firstTask();
            var state = task.path("state").asText("not started");
            if (state.equals("RUNNING")) {
                return;
            }
            if (state.equals("FAILED") || Instant.now().isAfter(limit)) {
                throw new IllegalStateException("The connector's task is " + state + " "
                        + task.path("trace").asText());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private static JsonNode firstTask() throws IOException, InterruptedException {
        return ConnectApi.get("/connectors?expand=status").at("/mongodb/status/tasks/0");
    }

    private Connector() {}
}
