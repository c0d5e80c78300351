package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.reading.Scalar;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of messages that several tasks' signatures look for. */
final class MessageForms {
    private static final Pattern QUOTED = Pattern.compile("b?(['\"])(.*)\\1");

    private MessageForms() {}

    static List<Message> of(Optional<TopicContent> topic) {
        return topic.map(TopicContent::messages).orElse(List.of());
    }

    static boolean anyWithoutKey(List<Message> messages) {
        return messages.stream()
                .anyMatch(message -> message.key() == null
                        || Scalar.of(message.key()).orElse("x").isEmpty());
    }

    /** Whether any message has one of these values as its key and one of these keys as its value. */
    static boolean anySwapped(List<Message> messages, Collection<String> keys, Collection<String> values) {
        return messages.stream().anyMatch(message -> isOneOf(message.key(), values) && isOneOf(message.value(), keys));
    }

    static boolean isOneOf(Payload payload, Collection<String> texts) {
        return texts.stream().anyMatch(text -> Scalar.is(payload, text));
    }

    /** Whether any key or value is right but for quotes: Python's {@code b'1'}, or single quotes. */
    static boolean anyQuoted(List<Message> messages, Collection<String> texts) {
        return messages.stream()
                .anyMatch(message -> isQuoted(message.key(), texts) || isQuoted(message.value(), texts));
    }

    /** Whether a key or value is one of these numbers as the bytes of a whole number, as Java's serializers write it. */
    static boolean isBinary(Payload payload, Collection<String> numbers) {
        return payload != null
                && wholeNumber(payload.bytes()).filter(numbers::contains).isPresent();
    }

    /** Whether any value is a JSON object or list. */
    static boolean anyStructure(List<Message> messages) {
        return messages.stream()
                .map(message -> Scalar.of(message.value()).orElse(""))
                .anyMatch(value -> value.startsWith("{") || value.startsWith("["));
    }

    private static Optional<String> wholeNumber(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return switch (bytes.length) {
            case Short.BYTES -> Optional.of(String.valueOf(buffer.getShort()));
            case Integer.BYTES -> Optional.of(String.valueOf(buffer.getInt()));
            case Long.BYTES -> Optional.of(String.valueOf(buffer.getLong()));
            default -> Optional.empty();
        };
    }

    private static boolean isQuoted(Payload payload, Collection<String> texts) {
        Matcher quoted = QUOTED.matcher(Scalar.of(payload).orElse(""));
        return quoted.matches() && texts.contains(quoted.group(2));
    }
}
