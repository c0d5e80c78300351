package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ConnectorState;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the configuration of a MongoDB source connector asks for. */
public final class SourceSettings {

    /** The class that the statement asks for. */
    public static final String SOURCE_CLASS = "com.mongodb.kafka.connect.MongoSourceConnector";

    /** The database that the statement asks for. */
    public static final String DATABASE = "defaultdb";

    /** The collection that the statement asks for. */
    public static final String COLLECTION = "test";

    private static final String NAMESPACE = DATABASE + "." + COLLECTION;
    private static final String ANY_NAMESPACE = "*";
    private static final String PATTERN_MARK = "/";

    private final ConnectorState connector;

    /** Reads the configuration of a connector. */
    public SourceSettings(ConnectorState connector) {
        this.connector = connector;
    }

    /** Whether its class is the source connector, by its full name or by the short ones that Connect takes too. */
    public boolean isSource() {
        String name = setting("connector.class");
        return SOURCE_CLASS.equals(name) || name.equals("MongoSourceConnector") || name.equals("MongoSource");
    }

    /** Whether it watches the collection asked for, and that alone. */
    public boolean isOnCollection() {
        return setting("database").equals(DATABASE) && setting("collection").equals(COLLECTION);
    }

    /** Whether messages hold the document alone, without the change event around it. */
    public boolean isDocumentOnly() {
        return setting("publish.full.document.only").equalsIgnoreCase("true");
    }

    /** A setting, trimmed; empty if it is not set. */
    public String setting(String name) {
        return connector.config().getOrDefault(name, "").trim();
    }

    /** The topic of the collection asked for: {@code defaultdb.test}, with the prefix, suffix or mapping configured. */
    public String topic() {
        String prefix = setting("topic.prefix");
        String suffix = setting("topic.suffix");
        return (prefix.isEmpty() ? "" : prefix + separator())
                + mapped().orElse(DATABASE + separator() + COLLECTION)
                + (suffix.isEmpty() ? "" : separator() + suffix);
    }

    /** As the connector looks a namespace up: by itself, by its database, by a pattern, by the wildcard. */
    private Optional<String> mapped() {
        JsonNode map = Json.parse(setting("topic.namespace.map")).orElse(MissingNode.getInstance());
        return name(map.path(NAMESPACE))
                .or(() -> name(map.path(DATABASE)).map(base -> base + separator() + COLLECTION))
                .or(() -> map.propertyStream()
                        .filter(entry -> isPatternOfNamespace(entry.getKey()))
                        .flatMap(entry -> name(entry.getValue()).stream())
                        .findFirst()
                        .map(this::filled))
                .or(() -> name(map.path(ANY_NAMESPACE)));
    }

    private static Optional<String> name(JsonNode name) {
        return Optional.of(name.asString("")).filter(text -> !text.isEmpty());
    }

    private static boolean isPatternOfNamespace(String key) {
        try {
            return key.startsWith(PATTERN_MARK) && NAMESPACE.matches(key.substring(PATTERN_MARK.length()));
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private String filled(String template) {
        return template.replace("{db}", DATABASE).replace("{coll}", COLLECTION).replace("{sep}", separator());
    }

    private String separator() {
        return connector.config().getOrDefault("topic.separator", ".");
    }
}
