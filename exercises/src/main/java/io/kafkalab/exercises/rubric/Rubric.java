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
import java.util.Optional;

/**
 * What each check earns, and how its result is told.
 *
 * @param lines one for each check
 */
public record Rubric(Map<CheckId, Line> lines) {

    private static final String STANDARD = "/klab/rubric.yaml";

    /**
     * What a rubric says of one check.
     *
     * @param points what it earns, zero or more
     * @param visibility whether the student sees how it ended
     * @param advice the instructor's own words to whoever does not pass it
     */
    public record Line(BigDecimal points, Visibility visibility, Optional<Advice> advice) {
        /** A visible check without words of the instructor's. */
        public Line(BigDecimal points) {
            this(points, Visibility.VISIBLE, Optional.empty());
        }
    }

    public Rubric {
        lines = Map.copyOf(lines);
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
     * @throws RubricRejected if it cannot be read, is no YAML, names an unknown check, leaves one out, or says of
     *     one what cannot be; the sentence names the line
     */
    public static Rubric load(Path file) {
        return RubricReader.read(file);
    }

    /** The lines of the checks over some exercises alone. */
    public Rubric of(Collection<Exercise> exercises) {
        Map<CheckId, Line> some = new EnumMap<>(lines);
        some.keySet().removeIf(check -> !exercises.contains(check.task().exercise()));
        return new Rubric(some);
    }
}
