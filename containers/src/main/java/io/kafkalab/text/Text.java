package io.kafkalab.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A sentence that is not yet in any language: the key of a message and what fills its placeholders.
 *
 * <p>It is plain data, so evidence and verdicts can hold it, be written to disk and be read back.
 *
 * @param key the message's key, for example {@code lab.docker.absent}
 * @param arguments what stands for {@code {0}}, {@code {1}}...; each a string, or a {@code Text} of
 *     its own that is rendered first
 */
public record Text(String key, List<Argument> arguments) {

    /** What fills one placeholder: a literal, or a sentence; exactly one of the two is present. */
    public record Argument(String literal, Text text) {
        public Argument {
            if ((literal == null) == (text == null)) {
                throw new IllegalArgumentException("an argument is either a literal or a text");
            }
        }
    }

    public Text {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * A text with its arguments.
     *
     * @param key the message's key
     * @param arguments {@code Text}s stay texts; anything else is taken by its {@code toString()}
     */
    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.stream(arguments).map(Text::argument).toList());
    }

    private static Argument argument(Object value) {
        return value instanceof Text text ? new Argument(null, text) : new Argument(String.valueOf(value), null);
    }
}
