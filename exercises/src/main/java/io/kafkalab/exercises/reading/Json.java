package io.kafkalab.exercises.reading;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that students' programs and the connector wrote; what is none is no error. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** The one JSON value that a text is; empty if it is none. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Whether a text could be a JSON object or string, so that parsing it is worth while. */
    static boolean isLikely(String text) {
        return text.startsWith("{") || text.startsWith("\"");
    }

    /** What is inside Connect's envelope of schema and payload; the node itself if there is none. */
    static JsonNode unwrap(JsonNode node) {
        return node.size() == 2 && node.has("schema") && node.has("payload") ? node.get("payload") : node;
    }
}
