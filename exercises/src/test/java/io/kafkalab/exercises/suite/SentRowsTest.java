package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.PRODUCER_COUNT;
import static io.kafkalab.exercises.CheckId.PRODUCER_KEYS;
import static io.kafkalab.exercises.CheckId.PRODUCER_ORDER;
import static io.kafkalab.exercises.CheckId.PRODUCER_VALUES;
import static io.kafkalab.exercises.judge.Verdict.FAILED;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.judge.Verdict.PASSED;
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
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which message was sent for which row: the ways that a verdict about it could be wrong. */
class SentRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Num_Acc=grav",
                "grav=x",
                "x=Num_Acc",
                "NUM_ACC=GRAV",
                "x=num_veh",
                "Num_Acc;id_usager;id_vehicule;num_veh;place;catu;grav",
                "Num_Acc;grav=x"
            })
    void theHeaderIsKnownInAnyForm(String header) {
        judge(producerOf(messages(header, A + "=4", A + "=2", B + "=4")))
                .fails(PRODUCER_COUNT)
                .because(PRODUCER_COUNT, Cause.HEADER_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Num_Acc,id_usager", "id;gravite", "Num_Acc;place", "a;b"})
    void otherTextIsNoHeader(String text) {
        judge(producerOf(messages("x=" + text, A + "=4", A + "=2", B + "=4")))
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
    }

    @Test
    void withoutKeysTheOrderOfSendingTells() {
        judge(producerOf(List.of(sent(0, 0, 20, "2"), sent(1, 0, 10, "4")))).has(PRODUCER_VALUES, PASSED);
        judge(producerOf(List.of(sent(0, 0, 10, "2"), sent(1, 0, 20, "4")))).has(PRODUCER_VALUES, FAILED);
        judge(producerOf(List.of(sent(0, 0, 10, "4"), sent(0, 1, 30, "9"), sent(1, 0, 20, "2"), sent(1, 1, 25, "4"))))
                .has(PRODUCER_VALUES, PASSED);
        judge(producerOf(List.of(sent(0, 7, 10, "2"), sent(1, 6, 10, "4")))).has(PRODUCER_VALUES, PASSED);
    }

    @Test
    void withoutKeysFewerValuesMustBeTheFirst() {
        judge(producerOf(messages("4", "2"))).has(PRODUCER_VALUES, PASSED);
        judge(producerOf(messages("4", "4"))).fails(PRODUCER_COUNT, PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER);
    }

    @Test
    void withoutKeysMoreValuesMustBeginWithThemOrRepeatThem() {
        judge(producerOf(messages("4", "2", "4", "1", "1"))).has(PRODUCER_VALUES, PASSED);
        judge(producerOf(messages("4", "4", "2", "2", "4", "4"))).has(PRODUCER_VALUES, PASSED);
        judge(producerOf(messages("1", "2", "4", "4", "4")))
                .fails(PRODUCER_COUNT, PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER);
        judge(producerOf(messages("4", "4", "4", "4", "2", "2"))).has(PRODUCER_VALUES, PASSED);
        judge(producerOf(messages("4", "4", "4", "2")))
                .fails(PRODUCER_COUNT, PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER);
    }

    @Test
    void eachKeyIsThereAsOftenAsItsRows() {
        judge(producerOf(messages(A + "=4", B + "=4", B + "=4"))).fails(PRODUCER_KEYS, PRODUCER_ORDER);
        judge(producerOf(messages(A + "=4", A + "=2", A + "=4")))
                .fails(PRODUCER_KEYS, PRODUCER_ORDER)
                .has(PRODUCER_ORDER, NOT_REACHED);
    }

    @Test
    void oneRowOfAnAccidentIsInOrder() {
        judge(producerOf(messages(A + "=2", B + "=4"))).has(PRODUCER_ORDER, PASSED);
        judge(producerOf(messages(B + "=4"))).has(PRODUCER_ORDER, PASSED);
    }

    @Test
    void wrongValuesInOnePartitionCostTheValuesAlone() {
        judge(producerOf(messages(A + "=9", A + "=8", B + "=4"))).fails(PRODUCER_VALUES);
        judge(producerOf(List.of(message(0, 0, A, "9"), message(1, 0, A, "8"), message(0, 1, B, "4"))))
                .fails(PRODUCER_VALUES, PRODUCER_ORDER);
    }

    @Test
    void rowsInOrderTwiceAreInOrder() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", A + "=4", A + "=2", B + "=4")))
                .has(PRODUCER_ORDER, PASSED);
    }

    @Test
    void whatTheOrderWasIsShownOfOneAccident() {
        assertThat(judge(producerOf(messages(B + "=4", A + "=2", A + "=4"))).says(PRODUCER_ORDER, Language.ENGLISH))
                .contains("Seen: 202200004711 → 2 (partition 0), 202200004711 → 4 (partition 0).");
    }

    @Test
    void bytesThatAreNoTextAreNoKeys() {
        Payload bytes = Payload.of(new byte[] {0, 0, 0, (byte) 0xff});
        List<Message> sent = List.of(
                new Message(0, 0, 1, bytes, Payload.of("4")),
                new Message(0, 1, 2, bytes, Payload.of("2")),
                new Message(0, 2, 3, bytes, Payload.of("4")));
        judge(producerOf(sent)).fails(PRODUCER_KEYS, PRODUCER_ORDER);
    }

    @Test
    void aTopicThatIsGoneHasNoMessages() {
        ProducerEvidence right = Samples.producer();
        Judged judged = judge(new ProducerEvidence(right.run(), Optional.empty(), right.rows(), List.of()));
        judged.fails(PRODUCER_COUNT, PRODUCER_KEYS, PRODUCER_VALUES, PRODUCER_ORDER)
                .has(PRODUCER_KEYS, NOT_REACHED)
                .has(PRODUCER_VALUES, NOT_REACHED)
                .has(PRODUCER_ORDER, NOT_REACHED);
    }

    @Test
    void theAccidentOfSeveralRowsNeedNotBeTheFirst() {
        List<Row> rows = List.of(new Row(B, "4"), new Row(A, "4"), new Row(A, "2"));
        judge(of(rows, B + "=4", A + "=2", A + "=4")).fails(PRODUCER_ORDER).because(PRODUCER_ORDER, Cause.ORDER_MIXED);
    }

    @Test
    void anAccidentHasEachOfItsSeveritiesAndNoOther() {
        judge(producerOf(messages(A + "=4", A + "=4", B + "=4"))).fails(PRODUCER_VALUES);
        judge(producerOf(messages(A + "=4", A + "=2", A + "=9", B + "=4"))).fails(PRODUCER_COUNT, PRODUCER_VALUES);
    }

    @Test
    void withoutKeysAsManyValuesMayStandInAnyOrder() {
        judge(producerOf(messages("4", "4", "2"))).has(PRODUCER_VALUES, PASSED);
    }

    @Test
    void wholeRowsThatNameTheirColumnsAreNoHeader() {
        judge(producerOf(messages(
                        A + "={\"Num_Acc\": 1, \"grav\": 4}",
                        A + "={\"Num_Acc\": 1, \"grav\": 2}",
                        B + "={\"Num_Acc\": 1, \"grav\": 4}")))
                .fails(PRODUCER_VALUES);
    }

    @Test
    void otherTopicsMatterOnlyIfNothingIsOnTheRightOne() {
        ProducerEvidence right = Samples.producer();
        judge(new ProducerEvidence(
                        right.run(),
                        Optional.of(Samples.topic(2, messages(A + "=4", A + "=2", B + "=4", "1=1"))),
                        right.rows(),
                        List.of("autre")))
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
    }

    @Test
    void someRowsOftenAreNotAllRowsTwice() {
        judge(producerOf(messages(A + "=4", A + "=2", B + "=4", A + "=4", A + "=2", B + "=4", "202200005001=3")))
                .because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
    }

    @Test
    void whereThePublishedFileIsGradedItsRowsAreNotCopied() {
        List<Row> published =
                List.of(new Row("202200000001", "3"), new Row("202200000001", "1"), new Row("202200000002", "4"));
        ProducerEvidence seen = new ProducerEvidence(
                Samples.ok(),
                Optional.of(Samples.topic(2, messages("202200000002=4", "202200000002=1", "202200000003=1"))),
                published,
                List.of());
        judge(seen).because(PRODUCER_KEYS, Cause.OTHER_ROWS);
    }

    @Test
    void fiveRowsOfAnotherColumnDidNotSkipTheFirst() {
        judge(producerOf(messages(A + "=9", A + "=9", B + "=9", "202200005001=9", "202200005002=9")))
                .because(PRODUCER_VALUES, Cause.WRONG_VALUE_COLUMN);
        judge(producerOf(messages("x=9", "y=8", "z=7"))).hasNoCause(PRODUCER_VALUES);
    }

    @Test
    void rowsWithoutKeysMayBeSentTwiceToo() {
        judge(producerOf(messages("4", "2", "4", "4", "2", "4"))).because(PRODUCER_COUNT, Cause.SENT_TWICE);
        judge(producerOf(messages("1=1", "2=2", "3=3", "1=1", "2=2", "3=3"))).because(PRODUCER_COUNT, Cause.SENT_TWICE);
        judge(producerOf(messages("4", "2", "4", "4", "2"))).because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
        judge(producerOf(messages("4", "2", "4", "1", "3", "5"))).because(PRODUCER_COUNT, Cause.TOO_MANY_ROWS);
    }

    @Test
    void tooFewRowsAreNotOneOfEachAccident() {
        judge(producerOf(messages(A + "=2", B + "=4"))).because(PRODUCER_COUNT, Cause.ONE_ROW_PER_ACCIDENT);
        judge(producerOf(messages(A + "=2"))).because(PRODUCER_COUNT, Cause.TOO_FEW_ROWS);
        judge(producerOf(messages(A + "=9", B + "=4"))).because(PRODUCER_COUNT, Cause.TOO_FEW_ROWS);
        List<Row> rows = List.of(new Row(A, "4"), new Row(B, "3"), new Row(B, "2"));
        judge(of(rows, A + "=4", B + "=3")).because(PRODUCER_COUNT, Cause.TOO_FEW_ROWS);
    }

    @Test
    void threeAccidentsAreEachAnotherAndBeginWithTheFirstRow() {
        judge(producerOf(messages(A + "=4", B + "=4", "202200005001=3")))
                .because(PRODUCER_KEYS, Cause.ONE_ROW_PER_ACCIDENT);
        judge(producerOf(messages(A + "=4", B + "=4", "x=1"))).because(PRODUCER_KEYS, Cause.WRONG_KEY_COLUMN);
        judge(producerOf(messages(A + "=4", B + "=4", B + "=4"))).because(PRODUCER_KEYS, Cause.OTHER_ROWS);
        judge(producerOf(messages(A + "=9", B + "=4", "202200005001=3"))).because(PRODUCER_KEYS, Cause.OTHER_ROWS);
    }

    @Test
    void valuesTellWhetherTheyAreOfAnotherColumn() {
        judge(producerOf(messages(A + "=4", A + "=4", B + "=4"))).because(PRODUCER_VALUES, Cause.SEVERITY_BY_ACCIDENT);
        judge(producerOf(messages(A + "=4", A + "=4", B + "=2"))).hasNoCause(PRODUCER_VALUES);
        List<Row> three = List.of(new Row(A, "4"), new Row(A, "2"), new Row(A, "1"));
        judge(of(three, A + "=4", A + "=4", A + "=2")).because(PRODUCER_VALUES, Cause.WRONG_VALUE_COLUMN);
    }

    private static ProducerEvidence of(List<Row> rows, String... messages) {
        return new ProducerEvidence(Samples.ok(), Optional.of(Samples.topic(2, messages(messages))), rows, List.of());
    }

    private static Message sent(int partition, long offset, long time, String value) {
        return new Message(partition, offset, time, null, Payload.of(value));
    }
}
