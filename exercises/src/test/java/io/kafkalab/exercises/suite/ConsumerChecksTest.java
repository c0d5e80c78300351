package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONSUMER_EARLIEST;
import static io.kafkalab.exercises.CheckId.CONSUMER_LIVE;
import static io.kafkalab.exercises.CheckId.CONSUMER_ONCE;
import static io.kafkalab.exercises.judge.Verdict.FAILED;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.ALL;
import static io.kafkalab.exercises.suite.Samples.BEFORE;
import static io.kafkalab.exercises.suite.Samples.LIVE;
import static io.kafkalab.exercises.suite.Samples.TWO_EQUAL;
import static io.kafkalab.exercises.suite.Samples.consumer;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsumerChecksTest {

    static Stream<Named<Function<Message, String>>> formats() {
        return Stream.of(
                Named.of("two words", m -> key(m) + " " + value(m)),
                Named.of("value first", m -> value(m) + " : " + key(m)),
                Named.of("arrow", m -> key(m) + "->" + value(m)),
                Named.of("dash", m -> key(m) + "-" + value(m)),
                Named.of("JSON", m -> "{\"key\": \"" + key(m) + "\", \"value\": \"" + value(m) + "\"}"),
                Named.of("Python bytes", m -> "b'" + key(m) + "' b'" + value(m) + "'"),
                Named.of(
                        "offset and partition after the value",
                        m -> "key=%s value=%s partition=%d offset=%d"
                                .formatted(key(m), value(m), m.partition(), m.offset())),
                Named.of(
                        "offset and partition before the key",
                        m -> "partition=%d offset=%d key=%s value=%s"
                                .formatted(m.partition(), m.offset(), key(m), value(m))),
                Named.of(
                        "value between partition and key",
                        m -> "[%d] %s (offset %d) accident %s".formatted(m.partition(), value(m), m.offset(), key(m))),
                Named.of(
                        "Java record",
                        m ->
                                ("ConsumerRecord(topic = test, partition = %d, leaderEpoch = 0, offset = %d, CreateTime = %d, "
                                                + "deliveryCount = null, serialized key size = 12, serialized value size = 1, "
                                                + "headers = RecordHeaders(headers = [], isReadOnly = false), key = %s, value = %s)")
                                        .formatted(m.partition(), m.offset(), m.timestamp(), key(m), value(m))),
                Named.of(
                        "Python record",
                        m -> ("ConsumerRecord(topic='test', partition=%d, leader_epoch=0, offset=%d, timestamp=%d, "
                                        + "timestamp_type=0, key=b'%s', value=b'%s', headers=[], checksum=None, "
                                        + "serialized_key_size=12, serialized_value_size=1, serialized_header_size=-1)")
                                .formatted(m.partition(), m.offset(), m.timestamp(), key(m), value(m))),
                Named.of("a field on each line", m -> "Clé : " + key(m) + "\nValeur : " + value(m) + "\n"),
                Named.of("a field on each line, value first", m -> "Valeur : " + value(m) + "\nClé : " + key(m)),
                Named.of(
                        "indented JSON",
                        m -> "{\n  \"partition\": %d,\n  \"cle\": \"%s\",\n  \"offset\": %d,\n  \"valeur\": %s\n}"
                                .formatted(m.partition(), key(m), m.offset(), value(m))),
                Named.of(
                        "table",
                        m -> "| %4d | %6d | %s |   %s |".formatted(m.partition(), m.offset(), key(m), value(m))),
                Named.of(
                        "sentence with a word for each severity",
                        m -> "L’accident " + key(m) + " a fait un usager " + word(m) + " (gravité " + value(m) + ")"),
                Named.of(
                        "log line",
                        m -> "2026-01-02 10:11:1" + m.offset() + ",123 INFO root - reçu " + key(m) + " = " + value(m)),
                Named.of(
                        "colours",
                        m -> "\u001b[1m\u001b[32m" + key(m) + "\u001b[0m \u001b[3" + value(m) + "m" + value(m)
                                + "\u001b[0m"),
                Named.of(
                        "number of the message first",
                        m -> "Message n°" + (m.offset() + 1) + " : " + key(m) + ";" + value(m)),
                Named.of(
                        "two notations of each",
                        m -> "DEBUG partition=%d key=%s value=%s\n%s => %s"
                                .formatted(m.partition(), key(m), value(m), key(m), value(m))),
                Named.of(
                        "the key again within the line",
                        m -> key(m) + " : {'Num_Acc': '" + key(m) + "', 'grav': " + value(m) + "}"),
                Named.of(
                        "two notations of each on one line",
                        m ->
                                "ConsumerRecord(partition=%d, offset=%d, key=b'%s', value=b'%s', serialized_header_size=-1) %s %s"
                                        .formatted(m.partition(), m.offset(), key(m), value(m), key(m), value(m))),
                Named.of(
                        "a line with the key alone before",
                        m -> "lecture de " + key(m) + " sur la partition " + m.partition() + "\n" + key(m) + " : "
                                + value(m)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anyFormatCounts(Function<Message, String> format) {
        judge(consumer(print(ALL, format))).passes();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsMissingIsMissedInAnyFormat(Function<Message, String> format) {
        judge(consumer(print(LIVE, format))).fails(CONSUMER_EARLIEST);
        judge(consumer(print(BEFORE, format))).fails(CONSUMER_LIVE);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsPrintedTwiceIsSeenInAnyFormat(Function<Message, String> format) {
        judge(consumer(print(ALL, format) + print(ALL.subList(1, 2), format)))
                .fails(CONSUMER_ONCE)
                .because(CONSUMER_ONCE, Cause.PRINTED_TWICE);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theOrderOfAPartitionIsSeenInAnyFormat(Function<Message, String> format) {
        List<Message> reversed = new ArrayList<>(ALL);
        Collections.reverse(reversed);
        judge(consumer(print(reversed, format))).fails(CONSUMER_ONCE).because(CONSUMER_ONCE, Cause.ORDER_MIXED);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void equalMessagesAreCountedInAnyFormat(Function<Message, String> format) {
        judge(twoEqual(print(TWO_EQUAL, format))).passes();
        List<Message> without = new ArrayList<>(TWO_EQUAL);
        without.remove(2);
        judge(twoEqual(print(without, format)))
                .fails(CONSUMER_ONCE)
                .because(CONSUMER_ONCE, Cause.EQUAL_MESSAGES_HIDDEN);
        judge(twoEqual(print(TWO_EQUAL, format) + print(TWO_EQUAL.subList(1, 2), format)))
                .fails(CONSUMER_ONCE)
                .because(CONSUMER_ONCE, Cause.PRINTED_TWICE);
    }

    @Test
    void equalMessagesOfOneLineAreNotCounted() {
        Function<List<Message>, String> line = messages -> messages.stream()
                .map(m -> "('" + key(m) + "', '" + value(m) + "')")
                .collect(Collectors.joining(", ", "[", "]\n"));
        judge(twoEqual(line.apply(TWO_EQUAL))).passes();
        judge(twoEqual(line.apply(TWO_EQUAL.subList(0, 1))
                        + line.apply(TWO_EQUAL.subList(1, 3))
                        + line.apply(TWO_EQUAL.subList(3, 4))
                        + line.apply(TWO_EQUAL.subList(4, 5))))
                .passes();
    }

    @Test
    void whoEndsBetweenEqualMessagesHidesNone() {
        judge(twoEqual(print(TWO_EQUAL.subList(0, 2), m -> key(m) + " " + value(m))))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE);
    }

    @Test
    void severalRecordsMayStandOnOneLine() {
        String line =
                ALL.stream().map(m -> "('" + key(m) + "', '" + value(m) + "')").collect(Collectors.joining(", "));
        judge(consumer("[" + line + "]\n")).passes();
    }

    @Test
    void partitionsMayBeInterleaved() {
        List<Message> interleaved =
                List.of(ALL.get(4), ALL.get(0), ALL.get(1), ALL.get(2), ALL.get(3), ALL.get(6), ALL.get(5));
        judge(consumer(print(interleaved, m -> key(m) + " " + value(m)))).passes();
    }

    @Test
    void neighboursMayNotChangePlaces() {
        List<Message> swapped =
                List.of(ALL.get(0), ALL.get(2), ALL.get(1), ALL.get(3), ALL.get(4), ALL.get(5), ALL.get(6));
        judge(consumer(print(swapped, m -> key(m) + " " + value(m)))).fails(CONSUMER_ONCE);
    }

    @Test
    void standardErrorCountsIfStandardOutputHoldsNone() {
        String printed = print(ALL, m -> "INFO:root:" + key(m) + " " + value(m));
        ProgramRun run = new ProgramRun(
                ProgramRun.State.STOPPED,
                "python3 consumer.py",
                Optional.empty(),
                1000,
                100,
                Samples.output("prêt\n"),
                Samples.output(printed),
                List.of());
        judge(consumer(run)).passes();
    }

    @Test
    void oneBatchThatCameWholeIsEnough() {
        List<Message> second =
                List.of(Samples.message(0, 5, "202200009005", "2"), Samples.message(1, 2, "202200009006", "4"));
        String output = print(BEFORE, m -> key(m) + " " + value(m)) + print(second, m -> key(m) + " " + value(m));
        judge(new ConsumerEvidence(Samples.stopped(output), BEFORE, List.of(LIVE, second), List.of()))
                .passes();
    }

    @Test
    void anOffsetIsNoSeverity() {
        judge(consumer(print(ALL, m -> "key=" + key(m) + " partition=" + m.partition() + " offset=" + m.offset())))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE)
                .has(CONSUMER_ONCE, NOT_REACHED)
                .because(CONSUMER_EARLIEST, Cause.KEYS_ONLY);
    }

    @Test
    void keysInsideLongerTokensAreNoKeys() {
        judge(consumer(print(ALL, m -> "x" + key(m) + "y " + value(m))))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE);
    }

    @Test
    void valuesAloneAreNotEnough() {
        judge(consumer(print(ALL, ConsumerChecksTest::value)))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE)
                .because(CONSUMER_EARLIEST, Cause.VALUES_ONLY);
    }

    @Test
    void keysThatAreCutAreNamed() {
        judge(consumer(print(ALL, m -> "accident " + key(m).substring(4) + ": " + value(m))))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE)
                .because(CONSUMER_EARLIEST, Cause.KEYS_IN_PART)
                .because(CONSUMER_LIVE, Cause.KEYS_IN_PART);
        judge(consumer("usagers-2022.csv, port 9092\n")).hasNoCause(CONSUMER_EARLIEST);
    }

    @Test
    void whoeverKeepsOneMessageOfAKeyIsTold() {
        judge(consumer(print(ALL.subList(1, 7), m -> key(m) + " " + value(m))))
                .fails(CONSUMER_EARLIEST)
                .because(CONSUMER_EARLIEST, Cause.ONE_MESSAGE_PER_KEY);
        judge(consumer(print(ALL.subList(2, 7), m -> key(m) + " " + value(m))))
                .fails(CONSUMER_EARLIEST)
                .hasNoCause(CONSUMER_EARLIEST);
    }

    @Test
    void nothingPrintedIsNamed() {
        judge(consumer(""))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE)
                .because(CONSUMER_EARLIEST, Cause.PRINTS_NOTHING)
                .has(CONSUMER_ONCE, NOT_REACHED);
    }

    @Test
    void theEndOfTheTopicIsNotItsBeginning() {
        String output = print(LIVE, m -> key(m) + " " + value(m));
        judge(consumer(output)).because(CONSUMER_EARLIEST, Cause.GROUP_WITHOUT_RESET);
        judge(new ConsumerEvidence(Samples.stopped(output), BEFORE, List.of(LIVE), List.of()))
                .because(CONSUMER_EARLIEST, Cause.LATEST_INSTEAD_OF_EARLIEST);
    }

    @Test
    void onePartitionIsHalf() {
        List<Message> half = ALL.stream().filter(m -> m.partition() == 0).toList();
        judge(consumer(print(half, m -> key(m) + " " + value(m))))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE)
                .because(CONSUMER_EARLIEST, Cause.ONE_PARTITION_ONLY)
                .because(CONSUMER_LIVE, Cause.ONE_PARTITION_ONLY);
    }

    @Test
    void aConsumerThatEndsIsNotLive() {
        ProgramRun run = Samples.exited(0, print(BEFORE, m -> key(m) + " " + value(m)), "");
        judge(new ConsumerEvidence(run, BEFORE, List.of(), List.of("groupe")))
                .fails(CONSUMER_LIVE)
                .because(CONSUMER_LIVE, Cause.ENDED_TOO_EARLY);
    }

    @Test
    void aConsumerThatCountsEndsBeforeTheEnd() {
        List<Message> three = BEFORE.subList(0, 3);
        ProgramRun run = Samples.exited(0, print(three, m -> key(m) + " " + value(m)), "");
        judge(new ConsumerEvidence(run, BEFORE, List.of(), List.of("groupe")))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE)
                .because(CONSUMER_EARLIEST, Cause.STOPPED_BEFORE_THE_END)
                .because(CONSUMER_LIVE, Cause.ENDED_TOO_EARLY);
    }

    @Test
    void thatAllItCountedWereOfOnePartitionIsLuck() {
        List<Message> ofOne =
                BEFORE.stream().filter(message -> message.partition() == 0).toList();
        ProgramRun run = Samples.exited(0, print(ofOne, m -> key(m) + " " + value(m)), "");
        judge(new ConsumerEvidence(run, BEFORE, List.of(), List.of("groupe")))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE)
                .because(CONSUMER_EARLIEST, Cause.STOPPED_BEFORE_THE_END)
                .because(CONSUMER_LIVE, Cause.ENDED_TOO_EARLY);
    }

    @Test
    void rowsOfTheFileAreNoMessages() {
        String file = IntStream.range(0, 1000)
                .mapToObj(i -> "2022000%05d;%d%n".formatted(i + 4000, 1 + i % 4))
                .collect(Collectors.joining());
        String first = print(BEFORE.subList(0, 3), m -> key(m) + ";" + value(m));
        String others = print(ALL.subList(3, 7), m -> key(m) + ";1");
        judge(consumer(first + file + others))
                .because(CONSUMER_EARLIEST, Cause.ROWS_OF_THE_FILE)
                .because(CONSUMER_LIVE, Cause.ROWS_OF_THE_FILE);
    }

    @Test
    void rowsOfTheFileHaveNoOrderWhereTheyLookLikeMessagesByChance() {
        String file = IntStream.range(0, 1000)
                .mapToObj(i -> "2022000%05d;%d%n".formatted(i + 4000, 1 + i % 4))
                .collect(Collectors.joining());
        judge(consumer(print(ALL.subList(0, 4), m -> key(m) + ";" + value(m)) + file))
                .has(CONSUMER_EARLIEST, FAILED)
                .has(CONSUMER_LIVE, FAILED)
                .has(CONSUMER_ONCE, NOT_REACHED);
    }

    @Test
    void whatWasCutIsNamed() {
        ProgramRun run = new ProgramRun(
                ProgramRun.State.OUTPUT_LIMIT,
                "java Consumer",
                Optional.empty(),
                1000,
                100,
                new Output("bavardage\n", 900_000_000L, true),
                Output.NONE,
                List.of());
        judge(consumer(run)).because(CONSUMER_EARLIEST, Cause.PRINTS_TOO_MUCH);
    }

    private static ConsumerEvidence twoEqual(String output) {
        return new ConsumerEvidence(
                Samples.stopped(output), TWO_EQUAL.subList(0, 3), List.of(TWO_EQUAL.subList(3, 5)), List.of());
    }

    private static String print(List<Message> messages, Function<Message, String> format) {
        return messages.stream().map(format).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String key(Message message) {
        return message.key().text();
    }

    private static String value(Message message) {
        return message.value().text();
    }

    private static String word(Message message) {
        return switch (value(message)) {
            case "2" -> "tué";
            case "3" -> "blessé hospitalisé";
            default -> "blessé léger";
        };
    }
}
