package io.kafkalab.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.rubric.Advice;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Advice ADVICE = new Advice("Relire la question 1.4.", "Read question 1.4 again.");
    private static final Rubric RUBRIC = new Rubric(Map.of(
            CheckId.TOPIC_SPREAD,
            new Rubric.Line(new BigDecimal("2.50"), Visibility.HIDDEN, Optional.of(ADVICE)),
            CheckId.TOPIC_EXISTS,
            new Rubric.Line(BigDecimal.ONE)));

    @Test
    void theEffectiveRubricIsWholeAndInTheStatementsOrder() {
        assertThat(new Scoring(RUBRIC, Catalogue.in(Language.FRENCH)).rubric())
                .containsExactly(
                        new RubricLine("topic.exists", "topic", new BigDecimal("1.0"), Visibility.VISIBLE, null),
                        new RubricLine("topic.spread", "topic", new BigDecimal("2.5"), Visibility.HIDDEN, ADVICE));
    }

    @Test
    void whoeverDoesNotPassReadsTheInstructorsWordsInTheReportsLanguage() {
        assertThat(outcome(Language.FRENCH).advice()).isEqualTo("Relire la question 1.4.");
        assertThat(outcome(Language.ENGLISH).advice()).isEqualTo("Read question 1.4 again.");
        assertThat(outcome(Language.ENGLISH).visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(outcome(Language.ENGLISH, CheckResult.passed(CheckId.TOPIC_SPREAD))
                        .advice())
                .isNull();
    }

    private static CheckOutcome outcome(Language language) {
        return outcome(language, CheckResult.notReached(CheckId.TOPIC_SPREAD, Text.of("reached.topic")));
    }

    private static CheckOutcome outcome(Language language, CheckResult result) {
        return new Scoring(RUBRIC, Catalogue.in(language))
                .score("lea", "Léa", "lea", new Evidence(Evidence.VERSION, 1, List.of()), List.of(result), 0)
                .checks()
                .get(0);
    }
}
