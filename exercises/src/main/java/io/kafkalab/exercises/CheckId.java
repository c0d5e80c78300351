package io.kafkalab.exercises;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The stable ids of all checks: rubrics, reports and tests use them. */
public enum CheckId {
    TOPIC_EXISTS(Task.TOPIC, "exists"),
    TOPIC_PARTITIONS(Task.TOPIC, "partitions"),
    TOPIC_MESSAGES(Task.TOPIC, "messages"),
    TOPIC_SPREAD(Task.TOPIC, "spread"),
    PRODUCER_COUNT(Task.PRODUCER, "count"),
    PRODUCER_KEYS(Task.PRODUCER, "keys"),
    PRODUCER_VALUES(Task.PRODUCER, "values"),
    PRODUCER_ORDER(Task.PRODUCER, "order"),
    CONSUMER_EARLIEST(Task.CONSUMER, "earliest"),
    CONSUMER_LIVE(Task.CONSUMER, "live"),
    CONSUMER_ONCE(Task.CONSUMER, "once"),
    SINK_NEW_ROWS(Task.SINK, "new-rows"),
    SINK_DOCUMENTS(Task.SINK, "documents"),
    SINK_NO_DUPLICATES(Task.SINK, "no-duplicates"),
    PLUGINS_LISTED(Task.PLUGINS, "listed"),
    CONNECTOR_RUNNING(Task.CONNECTOR, "running"),
    CONNECTOR_CONFIG(Task.CONNECTOR, "config"),
    CONNECTOR_LIVE(Task.CONNECTOR, "live"),
    INSERT_DOCUMENT(Task.INSERT, "document"),
    INSERT_EVENT(Task.INSERT, "event");

    private final Task task;
    private final String id;

    CheckId(Task task, String name) {
        this.task = task;
        this.id = task.id() + "." + name;
    }

    /** The task whose evidence this check looks at. */
    public Task task() {
        return task;
    }

    /** Whether only a program shows it while it runs, so that nothing it leaves in the services can tell. */
    public boolean isOfAProgramAlone() {
        return switch (this) {
            case CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE, PLUGINS_LISTED, CONNECTOR_LIVE -> true;
            default -> false;
        };
    }

    /** The id as rubrics and reports write it, for example {@code topic.exists}. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * The check of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    @JsonCreator
    public static CheckId of(String id) {
        return Arrays.stream(values())
                .filter(check -> check.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no check " + id));
    }

    @Override
    public String toString() {
        return id;
    }
}
