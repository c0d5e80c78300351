package io.kafkalab.exercises.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementTest {
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");

    @ParameterizedTest
    @EnumSource
    void saysEverythingThatAProgramNeeds(Language language) {
        assertThat(statement(language).whole())
                .contains(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "MONGODB_URI",
                        "CONNECT_URL",
                        "CONNECT_MONGODB_URI",
                        "USAGERS_CSV",
                        "kafka:9092",
                        "kafka-connect:8083",
                        "mongodb-0.mongodb-headless:27017",
                        "usagers-2022.csv",
                        "provectuslabs/kafka-ui",
                        "/connector-plugins/",
                        "com.mongodb.kafka.connect.MongoSourceConnector",
                        "output.schema.infer.value",
                        "usagers-reels",
                        "{\"usager\": 1, \"grav\": 2}");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryCheckOnceWithItsPoints(Language language) {
        String whole = statement(language).whole();
        String point = language == Language.FRENCH ? "0,5\u00a0pt" : "0.5 pt";
        for (CheckId check : CheckId.values()) {
            assertThat(whole).containsOnlyOnce("- `" + check.id() + "`");
        }
        assertThat(whole.lines().filter(line -> line.contains("`producer.order`")))
                .singleElement()
                .asString()
                .endsWith("(" + point + ")");
    }

    @ParameterizedTest
    @EnumSource
    void theHeadingsMakeOneOutline(Language language) {
        List<String> headings = statement(language)
                .whole()
                .lines()
                .filter(line -> line.matches("#+ .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(level -> !level.equals("##"))
                .toList();

        assertThat(headings).hasSize(1 + Task.values().length).startsWith("#").endsWith("###");
        assertThat(statement(language).of(Exercise.TWO)).startsWith("# ").contains("\n## 2.1");
        assertThat(statement(language).of(Task.PRODUCER)).startsWith("# 2.1");
    }

    @Test
    void whatIsTypedIsTheSameInBothLanguages() {
        assertThat(blocks(Language.FRENCH)).isEqualTo(blocks(Language.ENGLISH)).hasSize(4);
    }

    @Test
    void thePointsAreTheRubrics() {
        Map<CheckId, Rubric.Line> lines = new EnumMap<>(Rubric.standard().lines());
        lines.put(CheckId.SINK_DOCUMENTS, new Rubric.Line(new BigDecimal("4.25")));
        lines.put(CheckId.SINK_NEW_ROWS, new Rubric.Line(BigDecimal.ZERO));
        lines.put(CheckId.SINK_NO_DUPLICATES, new Rubric.Line(BigDecimal.ONE, Visibility.HIDDEN, Optional.empty()));

        String task = new Statement(Catalogue.in(Language.ENGLISH), new Rubric(lines)).of(Task.SINK);

        assertThat(task)
                .contains(
                        "**Graded out of 5.25 pt**",
                        "`sink.documents`: each of them in usagers-reels (4.25 pt)",
                        "further checks")
                .doesNotContain("sink.new-rows", "sink.no-duplicates");
    }

    @Test
    void aTaskThatEarnsNothingIsOnlyAsked() {
        Statement none = new Statement(Catalogue.in(Language.ENGLISH), new Rubric(Map.of()));
        assertThat(none.of(Task.PLUGINS)).contains("curl").doesNotContain("plugins.listed", "Graded");
    }

    private static Statement statement(Language language) {
        return new Statement(Catalogue.in(language), Rubric.standard());
    }

    private static List<String> blocks(Language language) {
        return CODE_BLOCK
                .matcher(statement(language).whole())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
