package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A message of the source connector: a change event, or a document alone; with or without Connect's envelope, as a
 * structure or as a string of JSON.
 */
public final class ChangeMessage {
    private static final int NESTING = 4;

    private final String text;

    /** Reads a message's value. */
    public ChangeMessage(Message message) {
        this.text = text(message.value());
    }

    /** Whether it holds a text, random enough not to be there by chance, such as a probe's id. */
    public boolean mentions(String random) {
        return text.contains(random);
    }

    /** What happened, for example {@code insert}; empty if the message does not say. */
    public Optional<String> operation() {
        return content().map(node -> node.get("operationType")).flatMap(Scalar::of);
    }

    /** The document: that of the event, or the message itself. */
    public Optional<JsonNode> document() {
        return content()
                .flatMap(node -> {
                    JsonNode inner = node.get("fullDocument");
                    return operation().isEmpty() && inner == null ? Optional.of(node) : Optional.ofNullable(inner);
                })
                .map(ChangeMessage::opened);
    }

    /** Whether the document or the event's key has this {@code _id}. */
    public boolean hasId(String id) {
        return document()
                        .map(node -> node.get("_id"))
                        .map(ChangeMessage::id)
                        .filter(id::equals)
                        .isPresent()
                || content()
                        .map(node -> node.get("documentKey"))
                        .map(ChangeMessage::opened)
                        .map(node -> node.get("_id"))
                        .map(ChangeMessage::id)
                        .filter(id::equals)
                        .isPresent();
    }

    private Optional<JsonNode> content() {
        return Json.parse(text).map(ChangeMessage::opened);
    }

    /** An {@code _id} in a form that can be compared: the same for an ObjectId in hexadecimal and in Extended JSON. */
    static String id(JsonNode node) {
        JsonNode id = opened(node);
        return Scalar.of(id).orElseGet(id::toString);
    }

    private static JsonNode opened(JsonNode node) {
        JsonNode open = node;
        for (int i = 0; i < NESTING; i++) {
            JsonNode inner = Json.unwrap(open);
            open = inner.isString() && Json.isLikely(inner.stringValue().trim())
                    ? Json.parse(inner.stringValue()).orElse(inner)
                    : inner;
        }
        return open;
    }

    private static String text(Payload payload) {
        if (payload == null) {
            return "";
        }
        return payload.isText()
                ? payload.text()
                : new String(Base64.getDecoder().decode(payload.base64()), StandardCharsets.ISO_8859_1);
    }

    /** Whether a document has these numbers, in whatever type. */
    static boolean holds(JsonNode document, Map<String, String> numbers) {
        return numbers.entrySet().stream().allMatch(entry -> {
            JsonNode field = document.get(entry.getKey());
            return field != null
                    && !field.isString()
                    && Scalar.of(field).filter(entry.getValue()::equals).isPresent();
        });
    }
}
