package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONSUMER_EARLIEST;
import static io.kafkalab.exercises.CheckId.CONSUMER_LIVE;
import static io.kafkalab.exercises.CheckId.PLUGINS_LISTED;
import static io.kafkalab.exercises.CheckId.PRODUCER_COUNT;
import static io.kafkalab.exercises.CheckId.PRODUCER_KEYS;
import static io.kafkalab.exercises.CheckId.PRODUCER_VALUES;
import static io.kafkalab.exercises.CheckId.TOPIC_EXISTS;
import static io.kafkalab.exercises.CheckId.TOPIC_MESSAGES;
import static io.kafkalab.exercises.CheckId.TOPIC_PARTITIONS;
import static io.kafkalab.exercises.CheckId.TOPIC_SPREAD;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.A;
import static io.kafkalab.exercises.suite.Samples.B;
import static io.kafkalab.exercises.suite.Samples.BEFORE;
import static io.kafkalab.exercises.suite.Samples.LIVE;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.messages;
import static io.kafkalab.exercises.suite.Samples.plugins;
import static io.kafkalab.exercises.suite.Samples.producerOf;
import static io.kafkalab.exercises.suite.Samples.topicOf;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.TopicEvidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cause is named where its signature is, and not where it is nearly. */
class TellingCausesTest {

    @Test
    void noCauseIsMadeUp() {
        judge(new TopicEvidence(Samples.ok(), Optional.empty(), List.of())).hasNoCause(TOPIC_EXISTS);
        judge(topicOf(3, message(0, 0, "test1", "1"))).hasNoCause(TOPIC_PARTITIONS);
        judge(topicOf(2, message(0, 0, "autre", "2"), message(1, 0, "autre", "2")))
                .hasNoCause(TOPIC_MESSAGES);
        judge(topicOf(3, message(0, 0, "test1", "1"), message(1, 0, "test2", "1")))
                .hasNoCause(TOPIC_SPREAD);
        judge(producerOf(messages(A + "=", A + "=2", B + "=4"))).because(PRODUCER_VALUES, Cause.WRONG_VALUE_COLUMN);
        judge(plugins("rien de tel")).hasNoCause(PLUGINS_LISTED);
    }

    @Test
    void aTopicsMessagesTellTheirMistake() {
        judge(topicOf(2, message(0, 0, "", "1"), message(1, 0, "test2", "1"))).because(TOPIC_MESSAGES, Cause.NULL_KEY);
        judge(topicOf(2, message(0, 0, "'test1'", "1"), message(1, 0, "test2", "1")))
                .because(TOPIC_MESSAGES, Cause.QUOTED_TEXT);
        judge(topicOf(2, message(0, 0, "test1", "b\"1\""), message(1, 0, "test2", "b\"1\"")))
                .because(TOPIC_MESSAGES, Cause.QUOTED_TEXT);
        judge(topicOf(2, message(0, 0, "test1", "b'2'"), message(1, 0, "test2", "1")))
                .because(TOPIC_MESSAGES, Cause.OTHER_VALUES);
        judge(topicOf(2, message(0, 0, "test1", "[1]"), message(1, 0, "test2", "1")))
                .because(TOPIC_MESSAGES, Cause.STRUCTURE_AS_VALUE);
        judge(topicOf(2, message(0, 0, "test1", "1"))).because(TOPIC_MESSAGES, Cause.NOT_FLUSHED);
        judge(topicOf(2, message(0, 0, "test1", "1"))).because(TOPIC_SPREAD, Cause.NOT_FLUSHED);
    }

    @Test
    void aProgramThatWasStoppedMayHaveFlushed() {
        TopicEvidence stopped =
                new TopicEvidence(Samples.stopped(""), Optional.of(Samples.topic(2, List.of())), List.of());
        judge(stopped).hasNoCause(TOPIC_MESSAGES);
        ProducerEvidence right = Samples.producer();
        judge(new ProducerEvidence(
                        Samples.stopped(""), Optional.of(Samples.topic(2, List.of())), right.rows(), List.of()))
                .hasNoCause(PRODUCER_COUNT);
    }

    @Test
    void rowsSentTwiceAreWholeRowsTwice() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", A + "=1")))
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", "1=1", "2=2", "3=3")))
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
        judge(producerOf(messages(
                        A + "=4", A + "=2", B + "=4", A + "=4", A + "=2", B + "=4", A + "=4", A + "=2", B + "=4")))
                .because(PRODUCER_COUNT, Cause.SENT_TWICE);
    }

    @Test
    void keysTellTheirMistake() {
        judge(producerOf(messages("0=4", "0=2", "0=4"))).because(PRODUCER_KEYS, Cause.WRONG_KEY_COLUMN);
        judge(producerOf(messages("6=4", "7=2", "8=4"))).because(PRODUCER_KEYS, Cause.WRONG_KEY_COLUMN);
        judge(producerOf(messages(A + "=2", B + "=4", "12=3"))).because(PRODUCER_KEYS, Cause.WRONG_KEY_COLUMN);
        judge(producerOf(messages("b'" + A + "'=4", "b'" + A + "'=2", "b'" + B + "'=4")))
                .because(PRODUCER_KEYS, Cause.QUOTED_TEXT);
        judge(producerOf(messages(A + "=4,1", A + "=2,1", B + "=4,1")))
                .because(PRODUCER_VALUES, Cause.STRUCTURE_AS_VALUE);
        judge(producerOf(messages(A + "=4;1", A + "=2;1", B + "=4;1")))
                .because(PRODUCER_VALUES, Cause.STRUCTURE_AS_VALUE);
    }

    @Test
    void aConsumersOutputTellsItsMistake() {
        judge(Samples.consumer("clés : " + A + "\n")).because(CONSUMER_EARLIEST, Cause.KEYS_ONLY);
        judge(Samples.consumer("« 4 »\n")).because(CONSUMER_EARLIEST, Cause.VALUES_ONLY);
        judge(Samples.consumer("prêt\n")).hasNoCause(CONSUMER_EARLIEST);
        judge(Samples.consumer("5\n")).hasNoCause(CONSUMER_EARLIEST);
    }

    @Test
    void whoSawOneOfTheOldMessagesDidNotStartAtTheLatest() {
        String output = A + " 4\n202200009002 2\n202200009003 4\n202200009004 3\n";
        judge(new ConsumerEvidence(Samples.stopped(output), BEFORE, List.of(LIVE), List.of("groupe")))
                .hasNoCause(CONSUMER_EARLIEST);
    }

    @Test
    void whoSawSomethingLiveDidNotEndTooEarly() {
        String output = A + " 4\n202200009002 2\n202200009003 4\n";
        judge(new ConsumerEvidence(Samples.exited(0, output, ""), BEFORE, List.of(LIVE), List.of()))
                .hasNoCause(CONSUMER_LIVE);
        judge(new ConsumerEvidence(Samples.stopped(A + " 4\n202200009002 2\n"), BEFORE, List.of(LIVE), List.of()))
                .hasNoCause(CONSUMER_LIVE);
    }

    @Test
    void whatIsOnStandardErrorIsNotSilence() {
        judge(new ConsumerEvidence(Samples.exited(0, "", "WARN prêt\n"), BEFORE, List.of(), List.of()))
                .because(CONSUMER_LIVE, Cause.ENDED_TOO_EARLY);
        judge(new ConsumerEvidence(Samples.exited(1, "", ""), BEFORE, List.of(), List.of()))
                .because(CONSUMER_EARLIEST, Cause.PROGRAM_CRASHED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|ModuleNotFoundError: No module named 'kafka'|LIBRARY_MISSING",
                "1|ImportError: cannot import name 'X'|LIBRARY_MISSING",
                "1|Exception in thread \"main\" java.lang.NoClassDefFoundError: org/json/JSONObject|LIBRARY_MISSING",
                "127|topic.sh: line 3: kcat: command not found|LIBRARY_MISSING",
                "127|topic.sh: 3: kcat: not found|LIBRARY_MISSING",
                "1|java.io.FileNotFoundException: x.csv (No such file or directory)|CSV_NOT_FOUND",
                "1|java.nio.file.NoSuchFileException: data/x.csv|CSV_NOT_FOUND",
                "1|cat: x.csv: No such file or directory|CSV_NOT_FOUND",
                "1|cat: usagers.csv introuvable|CSV_NOT_FOUND",
                "1|kafka: Connection refused|ADDRESS_HARD_CODED",
                "0|Connection to node -1 (localhost/127.0.0.1:9092) could not be established|ADDRESS_HARD_CODED",
                "0|No resolvable bootstrap urls given in bootstrap.servers|ADDRESS_HARD_CODED",
                "1|ValueError: nombre|PROGRAM_CRASHED"
            })
    void programsTellTheirErrors(int code, String errors, Cause cause) {
        judge(new TopicEvidence(Samples.exited(code, "", errors + "\n"), Optional.empty(), List.of()))
                .because(TOPIC_EXISTS, cause);
    }

    @Test
    void aWarningAboutAFileIsNoCauseWhereTheProgramEndedWell() {
        String warning = "cat: x.csv: No such file or directory\nModuleNotFoundError\n";
        judge(new TopicEvidence(Samples.exited(0, "", warning), Optional.empty(), List.of()))
                .hasNoCause(TOPIC_EXISTS);
    }

    @Test
    void pluginsTellTheirMistake() {
        judge(plugins("MongoSink\ncom.mongodb.kafka.connect.MongoSinkConnector"))
                .because(PLUGINS_LISTED, Cause.SINK_CLASS_LISTED);
        judge(plugins("mongodb kafka connector")).because(PLUGINS_LISTED, Cause.SHORT_CLASS_NAME);
        judge(plugins("MongoSourceConnector et MongoSinkConnector")).because(PLUGINS_LISTED, Cause.SHORT_CLASS_NAME);
        judge(plugins("['a', 'b-c']")).because(PLUGINS_LISTED, Cause.CONNECTORS_LISTED);
        PluginsEvidence onErrors =
                new PluginsEvidence(Samples.exited(0, "", "INFO " + Samples.SOURCE), List.of(Samples.SOURCE));
        judge(onErrors).passes();
    }
}
