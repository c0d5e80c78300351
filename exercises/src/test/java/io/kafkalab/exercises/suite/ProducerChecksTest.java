package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.PRODUCER_COUNT;
import static io.kafkalab.exercises.CheckId.PRODUCER_KEYS;
import static io.kafkalab.exercises.CheckId.PRODUCER_ORDER;
import static io.kafkalab.exercises.CheckId.PRODUCER_VALUES;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.A;
import static io.kafkalab.exercises.suite.Samples.B;
import static io.kafkalab.exercises.suite.Samples.message;
import static io.kafkalab.exercises.suite.Samples.messages;
import static io.kafkalab.exercises.suite.Samples.producerOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Language;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProducerChecksTest {

    @Test
    void threeRowsAsAskedPass() {
        judge(Samples.producer()).passes();
    }

    @Test
    void keysAndValuesMayBeJson() {
        judge(producerOf(messages("\"" + A + "\"=\"4\"", A + "=2", "{\"schema\":{},\"payload\":\"" + B + "\"}=4")))
                .passes();
    }

    @Test
    void accidentsMayBeOnDifferentPartitions() {
        judge(producerOf(List.of(message(0, 0, A, "4"), message(0, 1, A, "2"), message(1, 0, B, "4"))))
                .passes();
    }

    @Test
    void theHeaderBeforeThreeRowsIsOneMessageTooMany() {
        judge(producerOf(messages("Num_Acc=grav", A + "=4", A + "=2", B + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.HEADER_SENT);
    }

    @Test
    void theHeaderInsteadOfTheThirdRowCostsTheCountAlone() {
        judge(producerOf(messages("Num_Acc=grav", A + "=4", A + "=2")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.HEADER_SENT);
    }

    @Test
    void whereThePairStandsMakesNoDifference() {
        judge(producerOf(messages("Num_Acc=grav", A + "=4", B + "=4"))).fails(PRODUCER_COUNT);
        judge(producerOf(messages("Num_Acc=grav", B + "=4", A + "=4"))).fails(PRODUCER_COUNT);
    }

    @Test
    void fiveRowsCostTheCountAlone() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", "202200005001=3", "202200005002=1")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
    }

    @Test
    void threeRowsTwiceCostTheCountAlone() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", A + "=4", A + "=2", B + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.SENT_TWICE);
    }

    @Test
    void whoSendsAgainAndAgainMayBeStoppedInBetween() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", A + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.SENT_TWICE);
    }

    @Test
    void withoutKeysTheValuesStillCount() {
        Judged judged = judge(producerOf(messages("4", "2", "4")));
        judged.fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.NULL_KEY)
                .has(PRODUCER_ORDER, NOT_REACHED);
        assertThat(judged.says(PRODUCER_KEYS, Language.ENGLISH)).isEqualTo("""
                        Expected: as the key of each message, the Num_Acc of its row: 202200004711 → 4, 202200004711 → 2, 202200004812 → 4.
                        Seen: null → 4 (partition 0), null → 2 (partition 0), null → 4 (partition 0).
                        Likely cause: Some messages have no key.
                        Try next: Give the key when sending: key=... in Python, the second argument of ProducerRecord in Java, -K with kcat.""");
    }

    @Test
    void rowNumbersAreNoKeys() {
        judge(producerOf(List.of(message(0, 0, "0", "4"), message(1, 0, "1", "2"), message(0, 1, "2", "4"))))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.ROW_NUMBERS_AS_KEYS);
    }

    @Test
    void keyAndValueMayNotBeSwapped() {
        judge(producerOf(messages("4=" + A, "2=" + A, "4=" + B)))
                .fails(PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.KEY_VALUE_SWAPPED)
                .because(PRODUCER_VALUES, Cause.KEY_VALUE_SWAPPED);
    }

    @Test
    void anotherColumnIsNotTheSeverity() {
        judge(producerOf(messages(A + "=1", A + "=1", B + "=2")))
                .fails(PRODUCER_VALUES)
                .because(PRODUCER_VALUES, Cause.WRONG_VALUE_COLUMN);
    }

    @Test
    void aColumnIsNoSeverityEvenIfItAgreesInOneRow() {
        judge(producerOf(messages(A + "=4", A + "=1", B + "=1"))).fails(PRODUCER_VALUES);
        judge(producerOf(messages("4", "1", "1"))).fails(PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER);
    }

    @Test
    void severitiesBelongToTheirRows() {
        judge(producerOf(messages(A + "=4", A + "=4", B + "=2"))).fails(PRODUCER_VALUES);
    }

    @Test
    void anotherColumnIsNotTheAccident() {
        judge(producerOf(messages("1 099 700=4", "1 099 701=2", "1 099 702=4")))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.WRONG_KEY_COLUMN);
    }

    @Test
    void thePublishedRowsAreCopied() {
        judge(producerOf(messages("202200000001=3", "202200000001=1", "202200000002=4")))
                .fails(PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.PUBLISHED_ROWS)
                .because(PRODUCER_VALUES, Cause.PUBLISHED_ROWS);
    }

    @Test
    void rowsTwoToFourAreNotTheFirstThree() {
        judge(producerOf(messages(A + "=2", B + "=4", "202200005001=3")))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.FIRST_ROW_SKIPPED);
    }

    @Test
    void aWholeLineIsNoValue() {
        judge(producerOf(messages(A + "={\"grav\": 4}", A + "={\"grav\": 2}", B + "={\"grav\": 4}")))
                .fails(PRODUCER_VALUES)
                .because(PRODUCER_VALUES, Cause.STRUCTURE_AS_VALUE);
    }

    @Test
    void pythonBytesAsTextAreNamed() {
        judge(producerOf(messages(A + "=b'4'", A + "=b'2'", B + "=b'4'")))
                .fails(PRODUCER_VALUES)
                .because(PRODUCER_VALUES, Cause.QUOTED_TEXT);
    }

    @Test
    void theRowsOfAnAccidentMayNotBeSpread() {
        judge(producerOf(List.of(message(0, 0, A, "4"), message(1, 0, A, "2"), message(0, 1, B, "4"))))
                .fails(PRODUCER_ORDER)
                .because(PRODUCER_ORDER, Cause.SPREAD_BY_HAND);
    }

    @Test
    void theRowsOfAnAccidentMayNotBeReversed() {
        judge(producerOf(messages(B + "=4", A + "=2", A + "=4")))
                .fails(PRODUCER_ORDER)
                .because(PRODUCER_ORDER, Cause.ORDER_MIXED);
    }

    @Test
    void oneRowIsTooFew() {
        judge(producerOf(messages(A + "=4"))).fails(PRODUCER_COUNT).because(PRODUCER_COUNT, Cause.TOO_FEW_ROWS);
        judge(producerOf(messages(A + "=4", A + "=2")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.TOO_FEW_ROWS);
    }

    @Test
    void oneRowOfAnAccidentIsNotBoth() {
        judge(producerOf(messages(A + "=2", B + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.ONE_ROW_PER_ACCIDENT);
        judge(producerOf(messages(A + "=4", B + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.ONE_ROW_PER_ACCIDENT);
    }

    @Test
    void threeAccidentsAreNotThreeRows() {
        judge(producerOf(messages(A + "=4", B + "=4", "202200005001=3")))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.ONE_ROW_PER_ACCIDENT);
    }

    @Test
    void otherRowsFailWhateverTheirSeverities() {
        judge(producerOf(messages("202200005001=4", "202200005002=2", "202200005003=4")))
                .fails(PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.OTHER_ROWS)
                .because(PRODUCER_VALUES, Cause.OTHER_ROWS);
        judge(producerOf(messages(A + "=4", "202200005001=2", "202200005003=4")))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.OTHER_ROWS);
    }

    @Test
    void theSeverityOfAnAccidentIsNotThatOfItsPeople() {
        judge(producerOf(messages(A + "=2", A + "=2", B + "=4")))
                .fails(PRODUCER_VALUES)
                .because(PRODUCER_VALUES, Cause.SEVERITY_BY_ACCIDENT);
    }

    @Test
    void numbersMayNotBeBinary() {
        List<Message> binary = new ArrayList<>();
        for (Row row : Samples.ROWS.subList(0, 3)) {
            binary.add(new Message(
                    0,
                    binary.size(),
                    1_000,
                    Payload.of(ByteBuffer.allocate(8)
                            .putLong(Long.parseLong(row.accident()))
                            .array()),
                    Payload.of(ByteBuffer.allocate(4)
                            .putInt(Integer.parseInt(row.severity()))
                            .array())));
        }
        judge(producerOf(binary))
                .fails(PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .because(PRODUCER_KEYS, Cause.BINARY_NUMBERS)
                .because(PRODUCER_VALUES, Cause.BINARY_NUMBERS);
    }

    @Test
    void allRowsInOneMessageAreOneMessage() {
        String list =
                "[{\"Num_Acc\":\"%s\",\"grav\":\"4\"},{\"Num_Acc\":\"%s\",\"grav\":\"2\"},{\"Num_Acc\":\"%s\",\"grav\":\"4\"}]"
                        .formatted(A, A, B);
        judge(producerOf(List.of(message(0, 0, null, list))))
                .because(PRODUCER_COUNT, Cause.ALL_IN_ONE_MESSAGE)
                .because(PRODUCER_KEYS, Cause.NULL_KEY)
                .because(PRODUCER_VALUES, Cause.STRUCTURE_AS_VALUE);
    }

    @Test
    void nothingSentIsNotFlushed() {
        judge(producerOf(List.of()))
                .fails(PRODUCER_COUNT, PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .because(PRODUCER_COUNT, Cause.NOT_FLUSHED)
                .has(PRODUCER_KEYS, NOT_REACHED);
    }

    @Test
    void aTransactionThatIsNotCommittedIsNamed() {
        ProducerEvidence right = Samples.producer();
        judge(new ProducerEvidence(right.run(), Optional.of(Samples.topic(2, List.of())), right.rows(), List.of(), 4L))
                .because(PRODUCER_COUNT, Cause.NOT_COMMITTED)
                .has(PRODUCER_KEYS, NOT_REACHED);
    }

    @Test
    void anotherTopicAndADeletedOneAreNamed() {
        ProducerEvidence right = Samples.producer();
        judge(new ProducerEvidence(
                        right.run(), Optional.of(Samples.topic(2, List.of())), right.rows(), List.of("usagers")))
                .because(PRODUCER_COUNT, Cause.OTHER_TOPIC);
        judge(new ProducerEvidence(right.run(), Optional.empty(), right.rows(), List.of()))
                .because(PRODUCER_COUNT, Cause.TOPIC_DELETED);
    }

    @Test
    void errorsOfTheProgramAreNamed() {
        because(Samples.exited(1, "", "ModuleNotFoundError: No module named 'pandas'\n"), Cause.LIBRARY_MISSING);
        because(
                Samples.exited(
                        1, "", "FileNotFoundError: [Errno 2] No such file or directory: 'data/usagers-2022.csv'\n"),
                Cause.CSV_NOT_FOUND);
        because(Samples.exited(1, "", "ZeroDivisionError: division by zero\n"), Cause.PROGRAM_CRASHED);
        because(
                ProgramRun.never(ProgramRun.State.AMBIGUOUS, List.of("producer.py", "Producer.java")),
                Cause.PROGRAM_AMBIGUOUS);
        because(
                ProgramRun.never(ProgramRun.State.NOT_BUILT, List.of("Producer.java:3: ';' expected")),
                Cause.DOES_NOT_COMPILE);
        because(ended(ProgramRun.State.TIME_LIMIT), Cause.PROGRAM_TOO_SLOW);
        because(ended(ProgramRun.State.OUTPUT_LIMIT), Cause.PRINTS_TOO_MUCH);
        because(ended(ProgramRun.State.MEMORY_LIMIT), Cause.TAKES_MEMORY);
        because(ended(ProgramRun.State.PROCESS_LIMIT), Cause.TOO_MANY_PROCESSES);
    }

    private static void because(ProgramRun run, Cause cause) {
        ProducerEvidence right = Samples.producer();
        List<Message> none = List.of();
        judge(new ProducerEvidence(run, Optional.of(Samples.topic(2, none)), right.rows(), List.of()))
                .because(PRODUCER_COUNT, cause);
    }

    private static ProgramRun ended(ProgramRun.State state) {
        return new ProgramRun(
                state,
                "java Producer",
                Optional.empty(),
                30_000,
                100,
                Samples.output("..."),
                Samples.output(""),
                List.of());
    }
}
