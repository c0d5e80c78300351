package io.kafkalab.exercises.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verdicts over the evidence of one task, to assert on. */
final class Judged {
    private static final Judge JUDGE = new Judge();

    private final Map<CheckId, CheckResult> results = new EnumMap<>(CheckId.class);

    private Judged() {}

    static Judged judge(TaskEvidence evidence) {
        Judged judged = new Judged();
        JUDGE.judge(
                        new Evidence(Evidence.VERSION, 42, List.of(evidence)),
                        EnumSet.copyOf(evidence.task().checks()))
                .forEach(result -> judged.results.put(result.id(), result));
        judged.results.values().stream()
                .flatMap(result -> result.finding().stream())
                .forEach(finding -> assertThat(finding).hasNoNullFieldsOrProperties());
        return judged;
    }

    /** Asserts that all checks of the task passed. */
    void passes() {
        fails();
    }

    /** Asserts that just these checks failed or were not reached, and the others passed. */
    Judged fails(CheckId... failed) {
        assertThat(results.values().stream()
                        .filter(result -> result.verdict() != Verdict.PASSED)
                        .map(CheckResult::id))
                .as("not passed")
                .containsExactlyInAnyOrder(failed);
        results.values()
                .forEach(result -> assertThat(result.verdict())
                        .as(result.id() + " " + result.reason())
                        .isNotEqualTo(Verdict.LAB_FAULT));
        return this;
    }

    Judged has(CheckId check, Verdict verdict) {
        assertThat(results.get(check).verdict())
                .as(check + " " + results.get(check))
                .isEqualTo(verdict);
        return this;
    }

    /** Asserts that a check failed, and why. */
    Judged because(CheckId check, Cause cause) {
        has(check, Verdict.FAILED);
        assertThat(results.get(check).finding().orElseThrow().cause())
                .as("cause of " + check)
                .isEqualTo(Optional.of(cause));
        says(check, Language.FRENCH);
        says(check, Language.ENGLISH);
        return this;
    }

    /** Asserts that a check failed, and that no cause is named. */
    Judged hasNoCause(CheckId check) {
        has(check, Verdict.FAILED);
        assertThat(results.get(check).finding().orElseThrow().cause())
                .as("cause of " + check)
                .isEmpty();
        return this;
    }

    /** What a failed check, or one that was not reached, says. */
    String says(CheckId check, Language language) {
        CheckResult result = results.get(check);
        return Catalogue.in(language)
                .say(result.reason()
                        .orElseGet(() -> result.finding().orElseThrow().sentence()));
    }
}
