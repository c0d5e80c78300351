package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The document that the statement asks to insert, as it stands in MongoDB and on the connector's topic. */
public final class InsertedDocuments {

    /** What the document holds. */
    public static final Map<String, String> ASKED = Map.of("usager", "1", "grav", "2");

    private final InsertEvidence evidence;

    /** Reads what a program inserted. */
    public InsertedDocuments(InsertEvidence evidence) {
        this.evidence = evidence;
    }

    /** Whether the document asked for is where it was asked for. */
    public boolean isThere() {
        return !there().isEmpty();
    }

    /** Whether the document is there, though its numbers may be written as text. */
    public boolean isThereInSomeNotation() {
        return !attempts().isEmpty();
    }

    /** The collections elsewhere that hold the document, in whatever notation, as {@code database.collection}. */
    public List<String> elsewhere() {
        return evidence.collections().stream()
                .filter(collection -> !isAsked(collection))
                .filter(collection -> documents(collection).stream().anyMatch(InsertedDocuments::isMeant))
                .map(collection -> collection.database() + "." + collection.name())
                .toList();
    }

    /** The messages on the connector's topic that hold one of the documents by its {@code _id}. */
    public List<ChangeMessage> events() {
        List<String> ids = attempts().stream()
                .map(document -> document.get("_id"))
                .filter(Objects::nonNull)
                .map(ChangeMessage::id)
                .toList();
        return onTopic().stream()
                .filter(message -> ids.stream().anyMatch(message::hasId))
                .toList();
    }

    /** Whether messages tell that the document was inserted where it was asked for, and deleted again. */
    public boolean wasDeletedAgain() {
        List<ChangeMessage> changes = onTopic();
        return !isThereInSomeNotation()
                && changes.stream()
                        .filter(this::isInsert)
                        .flatMap(change -> change.document().stream())
                        .map(document -> document.get("_id"))
                        .filter(Objects::nonNull)
                        .map(ChangeMessage::id)
                        .anyMatch(id -> changes.stream()
                                .anyMatch(change -> change.hasId(id)
                                        && change.operation()
                                                .filter("delete"::equals)
                                                .isPresent()));
    }

    /** Whether a message is the insert of the whole document: it says so, or the connector leaves everything else out. */
    public boolean isInsert(ChangeMessage message) {
        boolean documentOnly = evidence.connector()
                .map(connector -> new SourceSettings(connector).isDocumentOnly())
                .orElse(true);
        return message.document().filter(InsertedDocuments::isMeant).isPresent()
                && message.operation().map("insert"::equals).orElse(documentOnly);
    }

    /** The topic that the connector writes to. */
    public String topic() {
        return evidence.connector()
                .map(connector -> new SourceSettings(connector).topic())
                .orElse(SourceSettings.DATABASE + "." + SourceSettings.COLLECTION);
    }

    private List<ChangeMessage> onTopic() {
        return evidence.topics().stream()
                .filter(topic -> topic.name().equals(topic()))
                .map(TopicContent::messages)
                .flatMap(List::stream)
                .map(ChangeMessage::new)
                .toList();
    }

    /** The documents asked for; if there is none, those that are it in another notation. */
    private List<JsonNode> attempts() {
        List<JsonNode> right = there();
        return right.isEmpty() ? in(this::isAsked, InsertedDocuments::isMeant) : right;
    }

    private List<JsonNode> there() {
        return in(this::isAsked, document -> ChangeMessage.holds(document, ASKED));
    }

    private List<JsonNode> in(Predicate<CollectionContent> where, Predicate<JsonNode> which) {
        return evidence.collections().stream()
                .filter(where)
                .flatMap(collection -> documents(collection).stream())
                .filter(which)
                .toList();
    }

    private boolean isAsked(CollectionContent collection) {
        return collection.database().equals(SourceSettings.DATABASE)
                && collection.name().equals(SourceSettings.COLLECTION)
                && collection.type().equals("collection");
    }

    private static boolean isMeant(JsonNode document) {
        return ASKED.entrySet().stream()
                .allMatch(entry -> Optional.ofNullable(document.get(entry.getKey()))
                        .flatMap(Scalar::of)
                        .filter(entry.getValue()::equals)
                        .isPresent());
    }

    private static List<JsonNode> documents(CollectionContent collection) {
        return collection.documents().stream()
                .map(Json::parse)
                .flatMap(Optional::stream)
                .toList();
    }
}
