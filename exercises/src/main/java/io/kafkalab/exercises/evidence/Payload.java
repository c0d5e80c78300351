package io.kafkalab.exercises.evidence;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The bytes of a message's key or value: as text where they are valid UTF-8, else in base 64. Exactly one is present.
 *
 * @param text the bytes as UTF-8 text
 * @param base64 the bytes in base 64 (RFC 4648)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record Payload(String text, String base64) {
    public Payload {
        if ((text == null) == (base64 == null)) {
            throw new IllegalArgumentException("a payload is either text or base 64");
        }
    }

    /** The payload of these bytes; null for null. */
    public static Payload of(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return new Payload(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null);
        } catch (CharacterCodingException e) {
            return new Payload(null, Base64.getEncoder().encodeToString(bytes));
        }
    }

    /** The payload of a text; null for null. */
    public static Payload of(String text) {
        return text == null ? null : new Payload(text, null);
    }

    /** The bytes themselves. */
    public byte[] bytes() {
        return isText()
                ? text.getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(base64);
    }

    /** Whether the bytes are text. */
    public boolean isText() {
        return text != null;
    }
}
