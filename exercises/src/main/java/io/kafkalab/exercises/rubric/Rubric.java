package io.kafkalab.exercises.rubric;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many points each check earns.
 *
 * @param points the points of each check, zero or more; every check has an entry
 */
public record Rubric(Map<CheckId, BigDecimal> points) {

    private static final String STANDARD = "/klab/rubric.yaml";

    public Rubric {
        points = Map.copyOf(points);
    }

    /** The rubric of the lab: 20 points. */
    public static Rubric standard() {
        try (InputStream in = Rubric.class.getResourceAsStream(STANDARD)) {
            return new RubricReader(STANDARD).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STANDARD, e);
        }
    }

    /**
     * An instructor's rubric.
     *
     * @throws RubricRejected if it cannot be read, is no YAML, names an unknown check, leaves one out, or gives points
     *     that are no number or below zero; the sentence names the line
     */
    public static Rubric load(Path file) {
        return RubricReader.read(file);
    }

    /** The points of the checks over some exercises alone. */
    public Map<CheckId, BigDecimal> of(Collection<Exercise> exercises) {
        Map<CheckId, BigDecimal> some = new EnumMap<>(points);
        some.keySet().removeIf(check -> !exercises.contains(check.task().exercise()));
        return some;
    }
}
