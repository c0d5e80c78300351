package io.kafkalab.exercises.program.build;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a source file: UTF-8, or ISO-8859-1 where it is no valid UTF-8, as older editors write it. */
final class SourceText {

    private SourceText() {}

    /** The text, without a byte order mark. */
    static String of(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return withoutMark(text, "\ufeff");
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static String withoutMark(String text, String mark) {
        return text.startsWith(mark) ? text.substring(mark.length()) : text;
    }
}
