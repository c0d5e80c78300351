package io.kafkalab.exercises.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricTest {
    @TempDir
    Path folder;

    @Test
    void theStandardOneGivesTwentyPoints() {
        assertThat(Rubric.standard().lines()).containsOnlyKeys(CheckId.values());
        assertThat(sum(Rubric.standard())).isEqualByComparingTo("20");
    }

    @Test
    void anExerciseHasItsOwnChecksAlone() {
        assertThat(Rubric.standard().of(Set.of(Exercise.ONE)).lines())
                .containsOnlyKeys(
                        CheckId.TOPIC_EXISTS, CheckId.TOPIC_PARTITIONS, CheckId.TOPIC_MESSAGES, CheckId.TOPIC_SPREAD);
    }

    @Test
    void pointsCanBeChanged() throws IOException {
        Rubric rubric =
                Rubric.load(file(standard().replace("sink.documents: {points: 1.5}", "sink.documents: {points: 4}")));

        assertThat(rubric.lines().get(CheckId.SINK_DOCUMENTS).points()).isEqualByComparingTo("4");
    }

    @Test
    void anUnknownCheckIsRefusedWithItsLine() throws IOException {
        Path file = file(standard().replace("topic.spread", "topic.sprad"));

        assertRefused(file, "Rubric " + file + ", line 6: there is no check “topic.sprad”. Perhaps topic.spread?");
    }

    @Test
    void pointsThatAreNoNumberAreRefusedWithTheirLine() throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: {points: beaucoup}"));

        assertRefused(
                file,
                "Rubric " + file
                        + ", line 3: the points of topic.exists must be a number, zero or more, not “beaucoup”.");
    }

    @Test
    void pointsBelowZeroAreRefused() throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: {points: -1}"));

        assertRefused(
                file,
                "Rubric " + file + ", line 3: the points of topic.exists must be a number, zero or more, not “-1”.");
    }

    @Test
    void aCheckLeftOutIsNamed() throws IOException {
        Path file = file(standard().replace("  insert.event: {points: 1}\n", ""));

        assertRefused(
                file, "The rubric " + file + " leaves out checks: insert.event. To disregard one, give it 0 points.");
    }

    @Test
    void anotherKeyIsRefused() throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: {point: 1}"));

        assertRefused(file, "Rubric " + file + ", line 3: “point” is unknown; “points” is expected here.");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() throws IOException {
        Path file = file("checks:\n  topic.exists: {points: \"1}\n");

        assertThatThrownBy(() -> Rubric.load(file))
                .isInstanceOf(RubricRejected.class)
                .hasMessageStartingWith("The rubric " + file + " is not correct YAML, line ");
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.yaml");

        assertRefused(file, "The rubric " + file + " does not exist. Check the path given to --rubric.");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> Rubric.load(file))
                .isInstanceOf(RubricRejected.class)
                .hasMessage(sentence);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("rubric.yaml"), yaml);
    }

    private static String standard() throws IOException {
        try (InputStream in = Rubric.class.getResourceAsStream("/klab/rubric.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BigDecimal sum(Rubric rubric) {
        return rubric.lines().values().stream().map(Rubric.Line::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
