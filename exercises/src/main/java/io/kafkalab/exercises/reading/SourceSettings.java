package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ConnectorState;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the configuration of a MongoDB source connector asks for. */
public final class SourceSettings {

    /** The class that the statement asks for. */
    public static final String SOURCE_CLASS = "com.mongodb.kafka.connect.MongoSourceConnector";

    /** The database that the statement asks for. */
    public static final String DATABASE = "defaultdb";

    /** The collection that the statement asks for. */
    public static final String COLLECTION = "test";

    private static final String ANY_NAMESPACE = "*";

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
        String separator = connector.config().getOrDefault("topic.separator", ".");
        String namespace = mapped().orElse(DATABASE + separator + COLLECTION);
        String prefix = setting("topic.prefix");
        String suffix = setting("topic.suffix");
        return (prefix.isEmpty() ? "" : prefix + separator) + namespace + (suffix.isEmpty() ? "" : separator + suffix);
    }

    private Optional<String> mapped() {
        return Json.parse(setting("topic.namespace.map"))
                .filter(JsonNode::isObject)
                .flatMap(map -> {
                    JsonNode name = map.get(DATABASE + "." + COLLECTION);
                    if (name == null && map.has(DATABASE)) {
                        return Optional.of(map.get(DATABASE).asString()
                                + connector.config().getOrDefault("topic.separator", ".")
                                + COLLECTION);
                    }
                    JsonNode any = name == null ? map.get(ANY_NAMESPACE) : name;
                    return any == null ? Optional.empty() : Optional.of(filled(any.asString()));
                });
    }

    private static String filled(String template) {
        return template.replace("{db}", DATABASE).replace("{coll}", COLLECTION).replace("{sep}", ".");
    }
}
