package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.CONNECTOR_CONFIG;
import static io.kafkalab.exercises.CheckId.CONNECTOR_LIVE;
import static io.kafkalab.exercises.CheckId.CONNECTOR_RUNNING;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.reading.DeliveredProbes;
import io.kafkalab.exercises.reading.Ending;
import io.kafkalab.exercises.reading.SourceSettings;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What goes wrong in question 3.4. */
final class ConnectorCauses {
    /** Not 404: whoever asks about a connector too early, or again after it was deleted, was not refused one. */
    private static final Pattern REFUSED =
            Pattern.compile("error_code[\"']?\\s*[:=]\\s*4(?!04)\\d\\d|HTTP/[\\d.]+ 4(?!04)\\d\\d|HTTP 404 Not Found"
                    + "|\\b4(?!04)\\d\\d (Client Error|Bad Request|Conflict)|Connector configuration is invalid"
                    // The body is no request that it knows, which Connect answers as if it were its own error.
                    + "|Unrecognized field .*CreateConnectorRequest");
    /** What Connect answers when it has tried the address of a configuration in vain. */
    private static final Pattern REFUSED_ADDRESS = Pattern.compile(
            "(?i)Unable to connect to the server|Unable to authenticate|Exception authenticating|Authentication failed");

    private static final Pattern PLACEHOLDERS =
            Pattern.compile("Invalid value \\S*<\\w+>\\S* for configuration connection[.]uri");
    private static final Pattern UNKNOWN_CLASS = Pattern.compile("Failed to find any class that implements Connector");
    private static final Pattern STANDALONE = Pattern.compile(
            "(?i)only supported on replica sets|error 40573|not a (member of a )?replica set|requires replication");
    private static final Pattern UNREACHABLE = Pattern.compile(
            "(?i)Timed out (after|while)|UnknownHost|MongoSocket|Authentication failed|MongoSecurity|MongoTimeout"
                    + "|Connection refused|connection string");

    static final TaskCauses<ConnectorEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(
                            Cause.CONNECTOR_NAME,
                            seen -> DeliveredProbes.named(seen).isEmpty()
                                    && !seen.connectors().isEmpty(),
                            CONNECTOR_RUNNING),
                    ofRefusal(Cause.URI_PLACEHOLDERS, PLACEHOLDERS),
                    ofRefusal(Cause.MONGODB_UNREACHABLE, REFUSED_ADDRESS),
                    ofRefusal(Cause.CONNECTOR_CLASS, UNKNOWN_CLASS),
                    ofRefusal(Cause.CONNECTOR_REFUSED, REFUSED),
                    of(
                            Cause.SINK_CONNECTOR,
                            settings -> settings.setting("connector.class").endsWith("SinkConnector"),
                            CONNECTOR_CONFIG,
                            CONNECTOR_LIVE),
                    of(Cause.CONNECTOR_CLASS, settings -> !settings.isSource(), CONNECTOR_CONFIG),
                    of(
                            Cause.WHOLE_DEPLOYMENT,
                            settings -> settings.setting("database").isEmpty(),
                            CONNECTOR_CONFIG,
                            CONNECTOR_LIVE),
                    of(
                            Cause.WHOLE_DATABASE,
                            settings -> settings.setting("collection").isEmpty(),
                            CONNECTOR_CONFIG,
                            CONNECTOR_LIVE),
                    of(
                            Cause.WRONG_DATABASE,
                            settings -> !settings.setting("database").equals(SourceSettings.DATABASE),
                            CONNECTOR_CONFIG,
                            CONNECTOR_LIVE),
                    of(
                            Cause.WRONG_COLLECTION,
                            settings -> !settings.setting("collection").equals(SourceSettings.COLLECTION),
                            CONNECTOR_CONFIG,
                            CONNECTOR_LIVE),
                    of(
                            Cause.URI_PLACEHOLDERS,
                            settings -> settings.setting("connection.uri").contains("<"),
                            CONNECTOR_RUNNING,
                            CONNECTOR_LIVE),
                    ofTrace(Cause.STANDALONE_MONGODB, STANDALONE),
                    ofTrace(Cause.MONGODB_UNREACHABLE, UNREACHABLE),
                    ofState(Cause.TASK_FAILED, task -> task.state().equals("FAILED")),
                    ofState(
                            Cause.CONNECTOR_PAUSED,
                            task -> List.of("PAUSED", "STOPPED").contains(task.state())),
                    Signature.of(
                            Cause.CONNECTOR_PAUSED,
                            seen -> DeliveredProbes.named(seen)
                                    .filter(connector ->
                                            List.of("PAUSED", "STOPPED").contains(connector.state()))
                                    .isPresent(),
                            CONNECTOR_RUNNING,
                            CONNECTOR_LIVE),
                    Signature.of(
                            Cause.TOPIC_RENAMED,
                            seen -> !new DeliveredProbes(seen).otherTopics().isEmpty(),
                            CONNECTOR_LIVE),
                    of(
                            Cause.PIPELINE_FILTERS,
                            settings -> !settings.setting("pipeline")
                                    .replaceAll("[^a-z]", "")
                                    .matches("match|"),
                            CONNECTOR_LIVE)),
            List.of(
                    Signature.of(
                            Cause.CONNECTOR_MISSING, seen -> seen.connectors().isEmpty(), CONNECTOR_RUNNING),
                    Signature.of(
                            Cause.NO_TASK,
                            seen -> DeliveredProbes.named(seen)
                                    .filter(connector -> connector.tasks().isEmpty())
                                    .isPresent(),
                            CONNECTOR_RUNNING),
                    Signature.of(
                            Cause.CONNECTOR_SILENT,
                            seen -> new DeliveredProbes(seen)
                                    .arrived(Probe.Role.EXPECTED)
                                    .isEmpty(),
                            CONNECTOR_LIVE)));

    private ConnectorCauses() {}

    private static Signature<ConnectorEvidence> of(Cause cause, Predicate<SourceSettings> test, CheckId... explains) {
        return Signature.of(
                cause,
                seen -> DeliveredProbes.connector(seen)
                        .map(SourceSettings::new)
                        .filter(test)
                        .isPresent(),
                explains);
    }

    /** Connect's answer, as the program printed it, to a request that left no connector. */
    private static Signature<ConnectorEvidence> ofRefusal(Cause cause, Pattern answer) {
        return Signature.of(
                cause,
                seen -> seen.connectors().isEmpty()
                        && new Ending(seen.run()).says(REFUSED)
                        && new Ending(seen.run()).says(answer),
                CONNECTOR_RUNNING);
    }

    private static Signature<ConnectorEvidence> ofTrace(Cause cause, Pattern pattern) {
        return ofState(cause, task -> pattern.matcher(task.trace()).find());
    }

    private static Signature<ConnectorEvidence> ofState(Cause cause, Predicate<ConnectorState.TaskState> test) {
        return Signature.of(
                cause,
                seen -> DeliveredProbes.connector(seen)
                        .filter(connector -> connector.tasks().stream().anyMatch(task -> test.test(task)))
                        .isPresent(),
                CONNECTOR_RUNNING,
                CONNECTOR_LIVE);
    }
}
