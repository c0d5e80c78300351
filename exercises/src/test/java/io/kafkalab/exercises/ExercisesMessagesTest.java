package io.kafkalab.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sentences of containers and exercises: complete, the same in both languages, and really used. */
class ExercisesMessagesTest {

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(Catalogue.in(Language.FRENCH).keys())
                .isEqualTo(Catalogue.in(Language.ENGLISH).keys());
        assertThat(Catalogue.in(Language.FRENCH).keys())
                .allSatisfy(key -> assertThat(placeholders(key, Language.FRENCH))
                        .as(key)
                        .isEqualTo(placeholders(key, Language.ENGLISH)));
    }

    @ParameterizedTest
    @EnumSource
    void noApostropheIsStraightAndEveryPatternIsSound(Language language) {
        Object[] ten = IntStream.range(0, 10).mapToObj(i -> "<" + i + ">").toArray();
        assertThat(Catalogue.in(language).keys()).allSatisfy(key -> {
            String sentence = Catalogue.in(language).say(key, ten);
            assertThat(sentence).as(key).isNotBlank().doesNotContain("'").doesNotContain("{");
        });
    }

    @ParameterizedTest
    @EnumSource
    void noPatternHidesAnApostropheInAQuote(Language language) throws IOException {
        for (String module : List.of("../containers", ".")) {
            Path file = Path.of(module, "src/main/resources/klab/messages_" + language.code() + ".properties");
            assertThat(Files.readString(file)).doesNotContain("'");
        }
    }

    @Test
    void everyCheckAndEveryCauseHasItsSentences() {
        Set<String> keys = Catalogue.in(Language.FRENCH).keys();
        for (CheckId check : CheckId.values()) {
            assertThat(keys).contains("check." + check.id() + ".expected", "check." + check.id() + ".next");
        }
        for (Cause cause : Cause.values()) {
            assertThat(keys).contains("cause." + cause.id(), "cause." + cause.id() + ".next");
        }
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Path source : sources()) {
            Matcher matcher =
                    Pattern.compile("Text\\.of\\(\\s*\"([a-z0-9.-]+)\"").matcher(Files.readString(source));
            while (matcher.find()) {
                seen++;
                if (!matcher.group(1).endsWith(".")
                        && !Catalogue.in(Language.FRENCH).has(matcher.group(1))) {
                    missing.add(source.getFileName() + ": " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(seen).as("keys seen").isGreaterThan(60);
    }

    @Test
    void everyReasonOfACheckHasASentence() throws IOException {
        Pattern reason = Pattern.compile("claim\\.needs\\(.*?\"([a-z-]+)\"\\)", Pattern.DOTALL);
        Set<String> seen = new TreeSet<>();
        for (Path source : sources()) {
            if (source.getFileName().toString().matches("Exercise\\dSuite.java")) {
                reason.matcher(Files.readString(source))
                        .results()
                        .forEach(match -> seen.add("reached." + match.group(1)));
            }
        }
        assertThat(Catalogue.in(Language.FRENCH).keys()).containsAll(seen);
        assertThat(seen).hasSizeGreaterThan(8);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> placeholders(String key, Language language) {
        Object[] marks = IntStream.range(0, 10).mapToObj(i -> "\u0001" + i).toArray();
        return Pattern.compile("\u0001(\\d)")
                .matcher(Catalogue.in(language).say(key, marks))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
