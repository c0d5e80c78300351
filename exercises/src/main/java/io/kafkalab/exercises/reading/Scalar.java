package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Payload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The content of a single key, value or field as a person would read it: trimmed text, whether it was written as text or
 * as JSON of the same content, and {@code 3} for every way to write that number.
 */
public final class Scalar {
    private static final int NESTING = 4;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?([eE]\\+?\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\u00a0\\ufeff]+|[\\s\\u00a0\\ufeff]+$");
    private static final Set<String> EXTENDED =
            Set.of("$numberInt", "$numberLong", "$numberDouble", "$numberDecimal", "$oid", "$binary");

    private Scalar() {}

    /** What a key or value says; empty for none and for bytes that are no text. */
    public static Optional<String> of(Payload payload) {
        return payload == null || !payload.isText() ? Optional.empty() : Optional.of(of(payload.text()));
    }

    /** What a text says. */
    public static String of(String text) {
        return of(text, NESTING);
    }

    /** What a JSON value says; empty for null, structures and lists. */
    static Optional<String> of(JsonNode node) {
        return of(node, NESTING);
    }

    /** Whether a message's key or value is this text. */
    public static boolean is(Payload payload, String text) {
        return of(payload).filter(of(text)::equals).isPresent();
    }

    private static String of(String text, int nesting) {
        if (isDigits(text)) {
            return text;
        }
        String bare = BLANK_ENDS.matcher(text).replaceAll("");
        if (nesting > 0 && Json.isLikely(bare)) {
            return Json.parse(bare).flatMap(node -> of(node, nesting - 1)).orElse(bare);
        }
        return number(bare);
    }

    private static Optional<String> of(JsonNode node, int nesting) {
        JsonNode content = Json.unwrap(node);
        if (content.isString()) {
            return Optional.of(of(content.stringValue(), nesting));
        }
        if (content.isNumber()) {
            return Optional.of(number(content.asString()));
        }
        if (content.isObject() && content.size() == 1) {
            String name = content.propertyNames().iterator().next();
            return EXTENDED.contains(name) ? extended(name, content.get(name)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> extended(String name, JsonNode value) {
        if (!name.equals("$binary")) {
            return value.isString() ? Optional.of(number(value.stringValue().trim())) : Optional.empty();
        }
        JsonNode bytes = value.get("base64");
        return bytes == null || !bytes.isString()
                ? Optional.empty()
                : Optional.of(of(new String(Base64.getDecoder().decode(bytes.stringValue()), StandardCharsets.UTF_8)));
    }

    /** Says itself, like nearly everything in a CSV: not worth any further look. */
    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String number(String text) {
        if (WHOLE.matcher(text).matches() || !DECIMAL.matcher(text).matches()) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() > 0 ? text : number.toBigInteger().toString();
    }
}
