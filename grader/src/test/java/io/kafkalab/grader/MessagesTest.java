package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(Catalogue.in(Language.FRENCH).keys())
                .isEqualTo(Catalogue.in(Language.ENGLISH).keys());
    }

    @ParameterizedTest
    @EnumSource
    void everythingInAReportHasItsWords(Language language) {
        Stream<String> keys = Stream.of(
                        Arrays.stream(CheckId.values()).map(check -> "check." + check + ".title"),
                        Arrays.stream(Task.values()).map(task -> "report.task." + task.id()),
                        Arrays.stream(Exercise.values()).map(exercise -> "report.exercise." + exercise.number()),
                        Arrays.stream(ProgramRun.State.values())
                                .filter(state ->
                                        state != ProgramRun.State.STOPPED && state != ProgramRun.State.SNAPSHOT)
                                .map(state -> "report.program." + state))
                .flatMap(words -> words);
        assertThat(keys).allMatch(Catalogue.in(language)::has);
    }

    @ParameterizedTest
    @EnumSource
    void noStraightApostropheAndNoKeyTwice(Language language) throws IOException {
        Path file = Path.of("src/main/resources/klab/messages_" + language.code() + ".properties");
        assertThat(Files.readString(file)).doesNotContain("'");
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }
}
