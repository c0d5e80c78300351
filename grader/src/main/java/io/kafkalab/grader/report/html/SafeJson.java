package io.kafkalab.grader.report.html;

import io.kafkalab.grader.observed.Visible;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.json.JsonMapper;

/** JSON that may stand in a script element: nothing in it can end the element, begin another, or hide. */
final class SafeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(factory()).build();

    private SafeJson() {}

    /** The value as JSON without {@code <}, {@code >} and {@code &}. */
    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Text that a student wrote, as one line. */
    static String text(String text) {
        return text == null ? null : Visible.line(text);
    }

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = JsonFactory.builder();
        return builder.characterEscapes(new Markup()).build();
    }

    /** Escapes what markup is made of. */
    private static final class Markup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] escapes = standardAsciiEscapesForJSON();

        Markup() {
            "<>&".chars().forEach(c -> escapes[c] = ESCAPE_STANDARD);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString("\\u%04X".formatted(c));
        }
    }
}
