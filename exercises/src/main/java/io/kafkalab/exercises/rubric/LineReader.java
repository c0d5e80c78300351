package io.kafkalab.exercises.rubric;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.text.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonToken;

/** Reads what a rubric says of one check: its {@code points}, and perhaps its {@code visibility} and {@code message}. */
final class LineReader {
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int DECIMALS = 4;
    private static final int LONGEST_MESSAGE = 2000;

    private static final String EXAMPLE = "message: {fr: …, en: …}";

    private final RubricTokens tokens;
    private final CheckId check;

    private BigDecimal points;
    private Visibility visibility = Visibility.VISIBLE;
    private Optional<Advice> advice = Optional.empty();

    LineReader(RubricTokens tokens, CheckId check) {
        this.tokens = tokens;
        this.check = check;
    }

    Rubric.Line read() {
        tokens.next();
        tokens.keys(check + ": {points: 1}", this::property);
        if (points == null) {
            throw tokens.refused("rubric.no-points", check);
        }
        return new Rubric.Line(points, visibility, advice);
    }

    private void property(String key) {
        switch (key) {
            case "points" -> points = points();
            case "visibility" -> visibility = visibility();
            case "message" -> advice = Optional.of(advice());
            default -> throw tokens.refused("rubric.key", key, "points, visibility, message");
        }
    }

    private BigDecimal points() {
        JsonToken token = tokens.next();
        boolean numeric = token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT && !tokens.parser().isNaN();
        BigDecimal number = numeric ? tokens.parser().getDecimalValue() : null;
        if (number == null || number.signum() < 0 || number.compareTo(MOST) > 0 || number.scale() > DECIMALS) {
            throw tokens.refused("rubric.points", check, tokens.text());
        }
        return number;
    }

    private Visibility visibility() {
        tokens.next();
        return Arrays.stream(Visibility.values())
                .filter(each -> each.label().equals(tokens.text()))
                .findFirst()
                .orElseThrow(() -> tokens.refused("rubric.visibility", check, tokens.text()));
    }

    private Advice advice() {
        if (tokens.next() == JsonToken.START_OBJECT) {
            return inLanguages();
        }
        return Advice.of(words());
    }

    private Advice inLanguages() {
        Map<Language, String> words = new EnumMap<>(Language.class);
        tokens.keys(EXAMPLE, key -> {
            Language language = language(key);
            tokens.next();
            words.put(language, words());
        });
        if (words.isEmpty()) {
            throw tokens.refused("rubric.message", check, EXAMPLE);
        }
        String some = words.values().iterator().next();
        return new Advice(words.getOrDefault(Language.FRENCH, some), words.getOrDefault(Language.ENGLISH, some));
    }

    private Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> tokens.refused(
                        "rubric.key",
                        code,
                        Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "))));
    }

    private String words() {
        String words = tokens.text();
        if (tokens.current() != JsonToken.VALUE_STRING || words.isBlank() || words.length() > LONGEST_MESSAGE) {
            throw tokens.refused("rubric.message", check, EXAMPLE);
        }
        return words.strip();
    }
}
