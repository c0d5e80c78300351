package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.PLUGINS_LISTED;

import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.reading.Ending;
import io.kafkalab.exercises.reading.PluginMentions;
import java.util.List;
import java.util.regex.Pattern;

/** What goes wrong in question 3.3. */
final class PluginsCauses {
    private static final Pattern SINK = Pattern.compile("MongoSinkConnector");
    private static final Pattern SHORT = Pattern.compile("(?i)MongoSourceConnector|mongo.*connector");

    /** What {@code /connectors} answers: a list of names, often empty. */
    private static final Pattern NAMES = Pattern.compile("\\[\\s*([\"'][\\w-]+[\"']\\s*,?\\s*)*]");

    static final TaskCauses<PluginsEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(
                            Cause.SAID_TO_BE_ABSENT,
                            seen -> new PluginMentions(seen.run()).isSaidToBeAbsent(),
                            PLUGINS_LISTED),
                    Signature.of(
                            Cause.SHORT_CLASS_NAME,
                            seen -> new Ending(seen.run()).says(Pattern.compile("MongoSourceConnector")),
                            PLUGINS_LISTED),
                    Signature.of(Cause.SINK_CLASS_LISTED, seen -> new Ending(seen.run()).says(SINK), PLUGINS_LISTED),
                    Signature.of(Cause.SHORT_CLASS_NAME, seen -> new Ending(seen.run()).says(SHORT), PLUGINS_LISTED),
                    Signature.of(
                            Cause.CONNECTORS_LISTED,
                            seen -> NAMES.matcher(seen.run().output().text()).find(),
                            PLUGINS_LISTED)),
            List.of(Signature.of(Cause.PRINTS_NOTHING, seen -> new Ending(seen.run()).isSilent(), PLUGINS_LISTED)));

    private PluginsCauses() {}
}
