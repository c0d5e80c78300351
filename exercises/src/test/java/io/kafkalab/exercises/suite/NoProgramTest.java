package io.kafkalab.exercises.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Finding;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.judge.CheckResult;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.exercises.judge.Verdict;
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

    @Test
    void aLookAtServicesCannotSayWhatAProgramWouldHaveDone() {
        ProgramRun none = ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of());
        Judged consumer = Judged.judge(new ConsumerEvidence(none, List.of(), List.of(), List.of()));
        consumer.has(CheckId.CONSUMER_EARLIEST, Verdict.NOT_REACHED)
                .has(CheckId.CONSUMER_LIVE, Verdict.NOT_REACHED)
                .has(CheckId.CONSUMER_ONCE, Verdict.NOT_REACHED);
        assertThat(consumer.says(CheckId.CONSUMER_ONCE, Language.ENGLISH))
                .isEqualTo(
                        "Not checked, since the program of task “consumer” would have to be watched while it runs: klab check"
                                + " starts none, use klab grade.");
        ConnectorEvidence right = Samples.connector();
        Judged.judge(new ConnectorEvidence(none, right.connectors(), right.probes(), right.topics()))
                .fails(CheckId.CONNECTOR_LIVE)
                .has(CheckId.CONNECTOR_LIVE, Verdict.NOT_REACHED);
        Judged.judge(new PluginsEvidence(none, List.of(Samples.SOURCE)))
                .has(CheckId.PLUGINS_LISTED, Verdict.NOT_REACHED);
    }

    @Test
    void whyThereIsNoProgramIsToldOnce() {
        assertThat(absent(ProgramRun.State.AMBIGUOUS, "Topic.java", "topic.py"))
                .contains("Seen: several possible programs: Topic.java\n  topic.py\n");
        assertThat(absent(ProgramRun.State.NOT_BUILT, "Topic.java:3: error: ';' expected"))
                .contains("Seen: the program does not compile:\n  Topic.java:3: error: ';' expected\n");
    }

    private static String absent(ProgramRun.State state, String... diagnosis) {
        Judged judged = Judged.judge(
                new TopicEvidence(ProgramRun.never(state, List.of(diagnosis)), Optional.empty(), List.of()));
        judged.has(CheckId.TOPIC_EXISTS, Verdict.FAILED)
                .has(CheckId.TOPIC_PARTITIONS, Verdict.NOT_REACHED)
                .has(CheckId.TOPIC_SPREAD, Verdict.NOT_REACHED);
        assertThat(judged.says(CheckId.TOPIC_PARTITIONS, Language.ENGLISH))
                .isEqualTo("Not checked, since there is no program to run for task “topic”.");
        return judged.says(CheckId.TOPIC_EXISTS, Language.ENGLISH);
    }

    private static Finding finding(TaskEvidence seen, CheckId check) {
        List<CheckResult> results = new Judge().judge(new Evidence(Evidence.VERSION, 1, List.of(seen)), Set.of(check));
        return results.get(0).finding().orElseThrow();
    }
}
