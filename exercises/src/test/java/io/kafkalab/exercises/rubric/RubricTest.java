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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        assertRefused(
                file,
                "Rubric " + file + ", line " + line("topic.spread: {points: 1}")
                        + ": there is no check “topic.sprad”. Perhaps topic.spread?");
    }

    @Test
    void pointsThatAreNoNumberAreRefusedWithTheirLine() throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: {points: beaucoup}"));

        assertRefused(
                file,
                "Rubric " + file + ", line " + line("topic.exists: {points: 1}")
                        + ": the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “beaucoup”.");
    }

    @Test
    void pointsBelowZeroAreRefused() throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: {points: -1}"));

        assertRefused(
                file,
                "Rubric " + file + ", line " + line("topic.exists: {points: 1}")
                        + ": the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “-1”.");
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

        assertRefused(
                file,
                "Rubric " + file + ", line " + line("topic.exists: {points: 1}")
                        + ": “point” is unknown; “points, visibility, message” is expected here.");
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

    @Test
    void aCheckMayBeHiddenAndHaveWordsOfTheInstructors() throws IOException {
        Rubric rubric = Rubric.load(file(standard()
                .replace("exists: {points: 1}", "exists: {points: 1, visibility: hidden, message: Voir 1.3}")
                .replace("spread: {points: 1}", "spread: {points: 1, message: {fr: Voir 1.4, en: See 1.4}}")
                .replace("messages: {points: 1}", "messages: {points: 1, message: {en: See 1.5}}")));

        Rubric.Line exists = rubric.lines().get(CheckId.TOPIC_EXISTS);
        assertThat(exists.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(exists.advice()).contains(Advice.of("Voir 1.3"));
        Rubric.Line spread = rubric.lines().get(CheckId.TOPIC_SPREAD);
        assertThat(spread.visibility()).isEqualTo(Visibility.VISIBLE);
        assertThat(spread.advice()).contains(new Advice("Voir 1.4", "See 1.4"));
        assertThat(rubric.lines().get(CheckId.TOPIC_MESSAGES).advice()).contains(Advice.of("See 1.5"));
        assertThat(rubric.lines().get(CheckId.TOPIC_PARTITIONS).advice()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{points: 1, visibility: secret} | the visibility of topic.exists is “visible” or “hidden”, not “secret”.",
                "{points: 1, points: 2}          | points stands there twice. Keep one of them.",
                "{points: 1, message: {fr: a, fr: b}} | fr stands there twice. Keep one of them.",
                "{points: 1, message: {de: a}}   | “de” is unknown; “fr, en” is expected here.",
                "{points: 1, message: 42}        | the message of topic.exists must be a text of 1 to 2000 characters (in quotes if it looks like a number), or one for each language, like “message: {fr: …, en: …}”.",
                "{points: 1, message: [a, b]}    | the message of topic.exists must be a text of 1 to 2000 characters (in quotes if it looks like a number), or one for each language, like “message: {fr: …, en: …}”.",
                "{message: a}                    | topic.exists has no “points”. To disregard it, give it 0 points.",
                "{}                              | topic.exists has no “points”. To disregard it, give it 0 points.",
                "1                               | something like “topic.exists: {points: 1}” is expected here.",
                "{points: 1001}                  | the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “1001”.",
                "{points: 1e-9}                  | the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “1e-9”.",
                "{points: .nan}                  | the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “.nan”.",
                "{points: '1'}                   | the points of topic.exists must be a number from 0 to 1000 with four decimals at most, not “1”.",
            },
            quoteCharacter = '"')
    void whatCannotBeIsRefusedWithItsLine(String line, String why) throws IOException {
        Path file = file(standard().replace("topic.exists: {points: 1}", "topic.exists: " + line));

        assertRefused(file, "Rubric " + file + ", line " + line("topic.exists: {points: 1}") + ": " + why);
    }

    @Test
    void aCheckThatStandsThereTwiceIsRefused() throws IOException {
        Path file = file(standard() + "  topic.exists: {points: 3}\n");

        int last = (int) standard().lines().count() + 1;
        assertRefused(
                file, "Rubric " + file + ", line " + last + ": topic.exists stands there twice. Keep one of them.");
    }

    @Test
    void aRubricThatGivesNothingIsRefused() throws IOException {
        Path file = file(standard().replaceAll("points: [0-9.]+\\}", "points: 0}"));

        assertRefused(
                file,
                "In the rubric " + file
                        + " every check has 0 points: there is nothing to earn. Give at least one check points.");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path file =
                Files.write(folder.resolve("rubric.yaml"), "# barème\nchecks:\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file, "The rubric " + file + " is not a text file in UTF-8. Save it in UTF-8.");
    }

    /** The line of the standard rubric, from 1. */
    private static int line(String content) throws IOException {
        return standard().lines().map(String::strip).toList().indexOf(content) + 1;
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
