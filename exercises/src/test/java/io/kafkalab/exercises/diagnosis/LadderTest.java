package io.kafkalab.exercises.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 420;

    @ParameterizedTest
    @EnumSource
    void everyCauseAndEveryCheckHasItsThreeSteps(Language language) {
        Catalogue words = Catalogue.in(language);
        assertThat(ladders()).allSatisfy(ladder -> {
            for (int step = 1; step <= Ladder.STEPS; step++) {
                String key = ladder.step(step).key();
                assertThat(words.has(key)).as("%s in %s", key, language).isTrue();
                assertThat(words.say(ladder.step(step))).as(key).hasSizeBetween(SHORTEST, LONGEST);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFirstStepAsksAndTheOthersDoNot(Language language) {
        Catalogue words = Catalogue.in(language);
        assertThat(ladders()).allSatisfy(ladder -> {
            assertThat(words.say(ladder.step(1))).as(ladder.name()).endsWith("?");
            assertThat(words.say(ladder.step(2))).as(ladder.name()).doesNotEndWith("?");
            assertThat(words.say(ladder.step(3))).as(ladder.name()).doesNotEndWith("?");
        });
    }

    @ParameterizedTest
    @EnumSource
    void noHintStandsForNothing(Language language) {
        Set<String> known = new HashSet<>();
        ladders()
                .forEach(ladder -> IntStream.rangeClosed(1, Ladder.STEPS)
                        .forEach(step -> known.add(ladder.step(step).key())));
        assertThat(Catalogue.in(language).keys().stream().filter(key -> key.startsWith("hint.")))
                .isSubsetOf(known);
    }

    @Test
    void aKnownCauseComesBeforeTheCheck() {
        assertThat(Ladder.of(CheckId.PRODUCER_COUNT, Optional.of(Cause.NOT_FLUSHED))
                        .step(1)
                        .key())
                .isEqualTo("hint.not-flushed.1");
        assertThat(Ladder.of(CheckId.PRODUCER_COUNT, Optional.empty())
                        .step(Ladder.STEPS)
                        .key())
                .isEqualTo("hint.check.producer.count.3");
    }

    @Test
    void thereIsNoFourthStep() {
        Ladder ladder = Ladder.of(CheckId.TOPIC_EXISTS, Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> ladder.step(Ladder.STEPS + 1));
    }

    private static Stream<Ladder> ladders() {
        return Stream.concat(
                Arrays.stream(Cause.values()).map(cause -> Ladder.of(CheckId.TOPIC_EXISTS, Optional.of(cause))),
                Arrays.stream(CheckId.values()).map(check -> Ladder.of(check, Optional.empty())));
    }
}
