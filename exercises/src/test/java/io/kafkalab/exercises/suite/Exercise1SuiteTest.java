package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.TOPIC_EXISTS;
import static io.kafkalab.exercises.CheckId.TOPIC_MESSAGES;
import static io.kafkalab.exercises.CheckId.TOPIC_PARTITIONS;
import static io.kafkalab.exercises.CheckId.TOPIC_SPREAD;
import static io.kafkalab.exercises.judge.Verdict.FAILED;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.topicOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Exercise1SuiteTest {

    @Test
    void theTopicAsAskedPasses() {
        judge(Samples.topic()).passes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "test1|1",
                "\"test1\"|1",
                "test1|\"1\"",
                " test1 | 1 ",
                "test1|1.0",
                "{\"schema\":{\"type\":\"string\"},\"payload\":\"test1\"}|{\"schema\":{\"type\":\"int32\"},\"payload\":1}"
            })
    void textAndJsonOfTheSameContentAreTheSame(String key, String value) {
        judge(topicOf(2, message(1, 0, key, value), message(0, 0, "test2", "1")))
                .passes();
    }

    @Test
    void bothMayBeInBothPartitions() {
        judge(topicOf(
                        2,
                        message(0, 0, "test1", "1"),
                        message(0, 1, "test2", "1"),
                        message(1, 0, "test1", "1"),
                        message(1, 1, "test2", "1")))
                .passes();
    }

    @Test
    void withoutATopicNothingElseIsReached() {
        judge(new TopicEvidence(Samples.ok(), Optional.empty(), List.of("Test")))
                .because(TOPIC_EXISTS, Cause.OTHER_TOPIC)
                .has(TOPIC_PARTITIONS, NOT_REACHED)
                .has(TOPIC_MESSAGES, NOT_REACHED)
                .has(TOPIC_SPREAD, NOT_REACHED);
    }

    @Test
    void anAutoCreatedTopicHasOnePartition() {
        judge(topicOf(1, message(0, 0, "test1", "1"), message(0, 1, "test2", "1")))
                .fails(TOPIC_PARTITIONS, TOPIC_SPREAD)
                .because(TOPIC_PARTITIONS, Cause.TOPIC_AUTO_CREATED)
                .has(TOPIC_SPREAD, NOT_REACHED);
    }

    @Test
    void threePartitionsAreNotTwo() {
        judge(topicOf(3, message(0, 0, "test1", "1"), message(1, 0, "test2", "1")))
                .fails(TOPIC_PARTITIONS, TOPIC_SPREAD);
    }

    @Test
    void theDefaultPartitionerPutsBothInOne() {
        judge(topicOf(2, message(0, 0, "test1", "1"), message(0, 1, "test2", "1")))
                .fails(TOPIC_SPREAD)
                .because(TOPIC_SPREAD, Cause.DEFAULT_PARTITIONER);
    }

    @Test
    void partitionOneIsNobodysDefault() {
        judge(topicOf(2, message(1, 0, "test1", "1"), message(1, 1, "test2", "1")))
                .fails(TOPIC_SPREAD)
                .because(TOPIC_SPREAD, Cause.SAME_PARTITION);
    }

    @Test
    void bothValuesAreOne() {
        judge(topicOf(2, message(0, 0, "test1", "1"), message(1, 0, "test2", "2")))
                .fails(TOPIC_MESSAGES)
                .because(TOPIC_MESSAGES, Cause.OTHER_VALUES);
        judge(topicOf(2, message(0, 0, "test1", "test1"), message(1, 0, "test2", "test2")))
                .fails(TOPIC_MESSAGES)
                .because(TOPIC_MESSAGES, Cause.OTHER_VALUES);
    }

    @Test
    void aNumberMayNotBeBinary() {
        judge(topicOf(2, message(0, 0, "test1", "\0\0\0\1"), message(1, 0, "test2", "\0\0\0\1")))
                .fails(TOPIC_MESSAGES)
                .because(TOPIC_MESSAGES, Cause.BINARY_NUMBERS);
    }

    @Test
    void anEmptyTopicOfOnePartitionIsNamedToo() {
        judge(topicOf(1)).because(TOPIC_PARTITIONS, Cause.TOPIC_AUTO_CREATED);
    }

    @Test
    void keyAndValueMayNotBeSwapped() {
        judge(topicOf(2, message(0, 0, "1", "test1"), message(1, 0, "1", "test2")))
                .fails(TOPIC_MESSAGES, TOPIC_SPREAD)
                .because(TOPIC_MESSAGES, Cause.KEY_VALUE_SWAPPED)
                .has(TOPIC_SPREAD, NOT_REACHED);
    }

    @Test
    void namesAreNoValues() {
        judge(topicOf(2, message(0, 0, null, "test1"), message(1, 0, null, "test2")))
                .fails(TOPIC_MESSAGES, TOPIC_SPREAD)
                .because(TOPIC_MESSAGES, Cause.NAMES_AS_VALUES)
                .has(TOPIC_SPREAD, NOT_REACHED);
    }

    @Test
    void messagesWithoutKeysAreOnPartitionsByLuck() {
        judge(topicOf(2, message(0, 0, null, "1"), message(1, 0, null, "1")))
                .fails(TOPIC_MESSAGES, TOPIC_SPREAD)
                .because(TOPIC_MESSAGES, Cause.NULL_KEY);
    }

    @Test
    void nothingElseMayBeThere() {
        judge(topicOf(2, message(0, 0, "test1", "1"), message(1, 0, "test2", "1"), message(1, 1, "test3", "1")))
                .fails(TOPIC_MESSAGES)
                .because(TOPIC_MESSAGES, Cause.FURTHER_MESSAGES);
    }

    @Test
    void pythonBytesAsTextAreNamed() {
        judge(topicOf(2, message(0, 0, "b'test1'", "1"), message(1, 0, "b'test2'", "1")))
                .because(TOPIC_MESSAGES, Cause.QUOTED_TEXT);
    }

    @Test
    void anObjectIsNoValue() {
        judge(topicOf(2, message(0, 0, "test1", "{\"valeur\": 1}"), message(1, 0, "test2", "{\"valeur\": 1}")))
                .because(TOPIC_MESSAGES, Cause.STRUCTURE_AS_VALUE);
    }

    @Test
    void withoutMessagesTheProducerWasNotFlushed() {
        judge(topicOf(2)).because(TOPIC_MESSAGES, Cause.NOT_FLUSHED).has(TOPIC_SPREAD, NOT_REACHED);
    }

    @Test
    void withoutAProgramTheFirstCheckFails() {
        ProgramRun missing = ProgramRun.never(ProgramRun.State.MISSING, List.of("Topic.java", "topic.py", "topic.sh"));
        Judged judged = judge(new TopicEvidence(missing, Optional.empty(), List.of()));
        judged.because(TOPIC_EXISTS, Cause.PROGRAM_MISSING)
                .has(TOPIC_PARTITIONS, NOT_REACHED)
                .has(TOPIC_MESSAGES, NOT_REACHED)
                .has(TOPIC_SPREAD, NOT_REACHED);
        assertThat(judged.says(TOPIC_EXISTS, Language.ENGLISH)).isEqualTo("""
                        Expected: a topic named “test”.
                        Seen: no program; names looked for: Topic.java
                          topic.py
                          topic.sh
                        Likely cause: There is no program for this task.
                        Try next: Give the program one of the names looked for, or name its command in klab.yaml.""");
    }

    @Test
    void aCrashIsShownInItsOwnWords() {
        String errors = """
                Exception in thread "main" java.lang.IllegalStateException: oups
                \tat org.apache.kafka.clients.admin.KafkaAdminClient.call(KafkaAdminClient.java:100)
                \tat Topic.main(Topic.java:12)
                """;
        Judged judged = judge(new TopicEvidence(Samples.exited(1, "", errors), Optional.empty(), List.of()));
        judged.because(TOPIC_EXISTS, Cause.PROGRAM_CRASHED);
        assertThat(judged.says(TOPIC_EXISTS, Language.FRENCH)).isEqualTo("""
                        Attendu\u00a0: un topic nommé «\u00a0test\u00a0».
                        Observé\u00a0: pas de topic «\u00a0test\u00a0»\u00a0; autres topics\u00a0: rien.
                          Le programme s’est terminé avec le code de sortie 1\u00a0: Exception in thread "main" java.lang.IllegalStateException: oups
                          Dans votre code\u00a0: Topic.java, ligne 12.
                        Cause probable\u00a0: Le programme s’est arrêté sur une erreur.
                        À essayer\u00a0: Lancez-le seul et lisez la première ligne de l’erreur qui désigne votre propre code.""");
    }

    @Test
    void aRefusedConnectionIsAHardCodedAddress() {
        judge(new TopicEvidence(
                        Samples.exited(1, "", "kafka.errors.NoBrokersAvailable: NoBrokersAvailable\n"),
                        Optional.empty(),
                        List.of()))
                .has(TOPIC_EXISTS, FAILED)
                .because(TOPIC_EXISTS, Cause.ADDRESS_HARD_CODED);
    }
}
