package io.kafkalab.exercises.rubric;

import io.kafkalab.text.Text;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a rubric, and the sentence that refuses one with its file and line. */
final class RubricTokens {

    private final String name;
    private final JsonParser parser;

    /**
     * @param name how the rubric is named in sentences
     * @param parser stands before the first token
     */
    RubricTokens(String name, JsonParser parser) {
        this.name = name;
        this.parser = parser;
    }

    /** Goes on to the next token. */
    JsonToken next() {
        return parser.nextToken();
    }

    JsonToken current() {
        return parser.currentToken();
    }

    /** The text of the token where this stands. */
    String text() {
        return String.valueOf(parser.getString());
    }

    JsonParser parser() {
        return parser;
    }

    /**
     * Goes through the keys of the mapping where this stands; each may stand there once.
     *
     * @param example what could stand there, for whoever wrote something else
     * @param reader is given each key, and leaves this at the end of its value
     */
    void keys(String example, Consumer<String> reader) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw refused("rubric.shape", example);
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            if (!seen.add(key)) {
                throw refused("rubric.twice", key);
            }
            reader.accept(key);
        }
    }

    /** The refusal of what stands here. */
    RubricRejected refused(String key, Object... details) {
        Object[] arguments = new Object[details.length + 2];
        arguments[0] = name;
        arguments[1] = Math.max(1, parser.currentTokenLocation().getLineNr());
        System.arraycopy(details, 0, arguments, 2, details.length);
        return new RubricRejected(Text.of(key, arguments));
    }
}
