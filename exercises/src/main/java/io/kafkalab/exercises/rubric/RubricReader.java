package io.kafkalab.exercises.rubric;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a rubric: under {@code checks}, for each check its {@code points}. Token by token, since a mistake is told with its
 * line.
 */
final class RubricReader {
    private static final int CLOSE = 4;

    private final String name;
    private final Map<CheckId, Rubric.Line> lines = new EnumMap<>(CheckId.class);

    RubricReader(String name) {
        this.name = name;
    }

    static Rubric read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RubricRejected(Text.of("rubric.absent", file));
        }
        try {
            return new RubricReader(file.toString()).read(Files.readString(file));
        } catch (IOException e) {
            throw new RubricRejected(Text.of("rubric.unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    Rubric read(String yaml) {
        try (JsonParser parser = YAMLMapper.shared().createParser(yaml)) {
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "checks:");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (!parser.currentName().equals("checks")) {
                    throw at(parser, "rubric.key", parser.currentName(), "checks");
                }
                checks(parser);
            }
        } catch (JacksonException e) {
            throw new RubricRejected(Text.of(
                    "rubric.syntax",
                    name,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getOriginalMessage().lines().findFirst().orElse("")));
        }
        requireAll();
        return new Rubric(lines);
    }

    private void checks(JsonParser parser) {
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT, "topic.exists: {points: 1}");
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            CheckId check = check(parser);
            expect(parser, parser.nextToken(), JsonToken.START_OBJECT, check + ": {points: 1}");
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (!parser.currentName().equals("points")) {
                    throw at(parser, "rubric.key", parser.currentName(), "points");
                }
                parser.nextToken();
                lines.put(check, new Rubric.Line(number(parser, check)));
            }
        }
    }

    private CheckId check(JsonParser parser) {
        String id = parser.currentName();
        CheckId nearest = Arrays.stream(CheckId.values())
                .min(Comparator.comparingInt(each -> distance(each, id)))
                .orElseThrow();
        if (distance(nearest, id) == 0) {
            if (lines.containsKey(nearest)) {
                throw at(parser, "rubric.twice", id);
            }
            return nearest;
        }
        throw distance(nearest, id) <= CLOSE
                ? at(parser, "rubric.check.near", id, nearest)
                : at(parser, "rubric.check", id, allIds());
    }

    private BigDecimal number(JsonParser parser, CheckId check) {
        JsonToken token = parser.currentToken();
        boolean numeric = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        BigDecimal number = numeric ? parser.getDecimalValue() : null;
        if (number == null || number.signum() < 0) {
            throw at(parser, "rubric.points", check, String.valueOf(parser.getString()));
        }
        return number;
    }

    private void requireAll() {
        String missing = Arrays.stream(CheckId.values())
                .filter(check -> !lines.containsKey(check))
                .map(CheckId::id)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RubricRejected(Text.of("rubric.missing", name, missing));
        }
    }

    private void expect(JsonParser parser, JsonToken got, JsonToken wanted, String example) {
        if (got != wanted) {
            throw at(parser, "rubric.shape", example);
        }
    }

    private RubricRejected at(JsonParser parser, String key, Object... details) {
        Object[] arguments = new Object[details.length + 2];
        arguments[0] = name;
        arguments[1] = Math.max(1, parser.currentTokenLocation().getLineNr());
        System.arraycopy(details, 0, arguments, 2, details.length);
        return new RubricRejected(Text.of(key, arguments));
    }

    private static String allIds() {
        return Arrays.stream(CheckId.values()).map(CheckId::id).collect(Collectors.joining(", "));
    }

    private static int distance(CheckId check, String id) {
        return LevenshteinDistance.getDefaultInstance().apply(check.id(), id);
    }
}
