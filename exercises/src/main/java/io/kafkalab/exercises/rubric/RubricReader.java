package io.kafkalab.exercises.rubric;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a rubric: under {@code checks}, a line for each check. Token by token, since a mistake is told with its line. A
 * check left out is a mistake too: whether it was forgotten or is worth nothing cannot be told, and a grade must not
 * depend on a guess.
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
        } catch (CharacterCodingException e) {
            throw new RubricRejected(Text.of("rubric.encoding", file));
        } catch (IOException e) {
            throw new RubricRejected(Text.of("rubric.unreadable", file, FileTrouble.of(e)));
        }
    }

    Rubric read(String yaml) {
        try (JsonParser parser = YAMLMapper.shared().createParser(yaml)) {
            RubricTokens tokens = new RubricTokens(name, parser);
            tokens.next();
            tokens.keys("checks:", key -> {
                if (!key.equals("checks")) {
                    throw tokens.refused("rubric.key", key, "checks");
                }
                checks(tokens);
            });
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

    private void checks(RubricTokens tokens) {
        tokens.next();
        tokens.keys("topic.exists: {points: 1}", key -> {
            CheckId check = check(tokens, key);
            lines.put(check, new LineReader(tokens, check).read());
        });
    }

    private static CheckId check(RubricTokens tokens, String id) {
        CheckId nearest = Arrays.stream(CheckId.values())
                .min(Comparator.comparingInt(each -> distance(each, id)))
                .orElseThrow();
        if (distance(nearest, id) == 0) {
            return nearest;
        }
        throw distance(nearest, id) <= CLOSE
                ? tokens.refused("rubric.check.near", id, nearest)
                : tokens.refused("rubric.check", id, allIds());
    }

    private void requireAll() {
        String missing = Arrays.stream(CheckId.values())
                .filter(check -> !lines.containsKey(check))
                .map(CheckId::id)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RubricRejected(Text.of("rubric.missing", name, missing));
        }
        if (lines.values().stream().allMatch(line -> line.points().signum() == 0)) {
            throw new RubricRejected(Text.of("rubric.worthless", name));
        }
    }

    private static String allIds() {
        return Arrays.stream(CheckId.values()).map(CheckId::id).collect(Collectors.joining(", "));
    }

    private static int distance(CheckId check, String id) {
        return LevenshteinDistance.getDefaultInstance().apply(check.id(), id);
    }
}
