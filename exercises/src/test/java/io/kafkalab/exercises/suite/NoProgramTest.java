package io.kafkalab.exercises.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Finding;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said where nothing was run: whole sentences, which name no rows or messages. */
class NoProgramTest {

    private static final ProgramRun MISSING = ProgramRun.never(ProgramRun.State.MISSING, List.of("Producer.java"));

    @ParameterizedTest
    @EnumSource
    void aMissingProducerIsToldWhatIsExpectedInGeneral(Language language) {
        List<Row> rows = List.of(new Row("1", "2"), new Row("1", "3"), new Row("2", "2"));
        Finding finding =
                finding(new ProducerEvidence(MISSING, Optional.empty(), rows, List.of()), CheckId.PRODUCER_COUNT);
        assertThat(Catalogue.in(language).say(finding.expected()))
                .contains("3 messages")
                .doesNotContain("{", "→");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingConsumerIsToldWhatIsExpectedInGeneral(Language language) {
        Finding finding =
                finding(new ConsumerEvidence(MISSING, List.of(), List.of(), List.of()), CheckId.CONSUMER_EARLIEST);
        assertThat(Catalogue.in(language).say(finding.expected()))
                .contains("messages")
                .doesNotContain("{");
    }

    @Test
    void aLookAtServicesBlamesNoProgram() {
        ProgramRun none = ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of());
        Finding finding = finding(
                new ProducerEvidence(none, Optional.empty(), List.of(new Row("1", "2")), List.of()),
                CheckId.PRODUCER_COUNT);
        assertThat(finding.cause()).isEmpty();
    }

    private static Finding finding(TaskEvidence seen, CheckId check) {
        List<CheckResult> results = new Judge().judge(new Evidence(Evidence.VERSION, 1, List.of(seen)), Set.of(check));
        return results.get(0).finding().orElseThrow();
    }
}
