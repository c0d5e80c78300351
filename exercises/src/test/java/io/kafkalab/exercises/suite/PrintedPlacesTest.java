package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.CheckId.CONSUMER_EARLIEST;
import static io.kafkalab.exercises.CheckId.CONSUMER_LIVE;
import static io.kafkalab.exercises.CheckId.CONSUMER_ONCE;
import static io.kafkalab.exercises.judge.Verdict.NOT_REACHED;
import static io.kafkalab.exercises.suite.Judged.judge;
import static io.kafkalab.exercises.suite.Samples.A;
import static io.kafkalab.exercises.suite.Samples.ALL;
import static io.kafkalab.exercises.suite.Samples.B;
import static io.kafkalab.exercises.suite.Samples.BEFORE;
import static io.kafkalab.exercises.suite.Samples.consumer;
import static io.kafkalab.exercises.suite.Samples.message;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on a line a value stands: what tells it from numbers that are there by chance. */
class PrintedPlacesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void aValueMayStandSomeNumbersAway(int places) {
        String between = "0 ".repeat(places - 1);
        judge(consumer(print(ALL, m -> key(m) + " " + between + value(m)))).passes();
        judge(consumer(print(ALL, m -> value(m) + " " + between + key(m)))).passes();
    }

    @Test
    void notAnyNumberOfThem() {
        String between = "0 ".repeat(40);
        judge(consumer(print(ALL, m -> key(m) + " " + between + value(m))))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE);
    }

    @Test
    void aNumberThatIsRightHalfOfTheTimeIsNoValue() {
        List<Message> two = BEFORE.subList(0, 2);
        ConsumerEvidence half = new ConsumerEvidence(
                Samples.stopped(key(two.get(0)) + " " + value(two.get(0)) + "\n" + key(BEFORE.get(2)) + " 0\n"),
                List.of(two.get(0), BEFORE.get(2)),
                List.of(),
                List.of());
        judge(half).fails(CONSUMER_EARLIEST, CONSUMER_LIVE, CONSUMER_ONCE).has(CONSUMER_ONCE, NOT_REACHED);
    }

    @Test
    void aMistakeOnOneLineHidesNoOther() {
        String output = print(ALL.subList(0, 6), m -> key(m) + " " + value(m)) + key(ALL.get(6)) + " 1\n";
        judge(consumer(output)).fails(CONSUMER_LIVE);
    }

    @Test
    void otherTextAroundIsNoMatter() {
        String output =
                "Abonné à test (2 partitions)\n" + print(ALL, m -> key(m) + " = " + value(m)) + "7 messages lus\n";
        judge(consumer(output)).passes();
    }

    @Test
    void aSummaryAtTheEndIsTheSameMessageAgainAndNoSecond() {
        String output = print(ALL, m -> key(m) + " = " + value(m))
                + ALL.stream().map(m -> key(m) + "=" + value(m)).collect(Collectors.joining(", ", "{", "}\n"));
        judge(consumer(output)).passes();
    }

    @Test
    void bothPartitionsOfABatchAreAwaited() {
        String output = print(ALL.subList(0, 6), m -> key(m) + " " + value(m));
        Judged judged = judge(consumer(output));
        judged.fails(CONSUMER_LIVE);
        assertThat(judged.says(CONSUMER_LIVE, Language.ENGLISH))
                .contains("not printed: 202200009004 → 3 (partition 1).");
    }

    @Test
    void whatWasPrintedAgainIsNamed() {
        String output =
                print(ALL, m -> key(m) + " " + value(m)) + print(ALL.subList(1, 2), m -> key(m) + " " + value(m));
        assertThat(judge(consumer(output)).says(CONSUMER_ONCE, Language.ENGLISH))
                .contains("Seen: printed more than once: 202200004711 → 2.");
    }

    @Test
    void whoNeverReadIsToldSo() {
        assertThat(never(ProgramRun.State.TIME_LIMIT).says(CONSUMER_LIVE, Language.ENGLISH))
                .contains("Seen: the program printed no message at all");
        assertThat(never(ProgramRun.State.EXITED).says(CONSUMER_LIVE, Language.ENGLISH))
                .contains("Seen: the program did not wait for new messages.");
    }

    @Test
    void twoMessagesThatAreAlikeAreTwo() {
        List<Message> alike = List.of(message(0, 0, "202200009001", "3"), message(1, 0, "202200009001", "3"));
        String both = print(alike, m -> key(m) + " " + value(m));
        judge(new ConsumerEvidence(Samples.stopped(both), alike, List.of(), List.of()))
                .fails(CONSUMER_LIVE);
        judge(new ConsumerEvidence(
                        Samples.stopped(print(alike.subList(0, 1), m -> key(m) + " " + value(m))),
                        alike,
                        List.of(),
                        List.of()))
                .fails(CONSUMER_EARLIEST, CONSUMER_LIVE);
        judge(new ConsumerEvidence(Samples.stopped(both + both), alike, List.of(), List.of()))
                .fails(CONSUMER_LIVE, CONSUMER_ONCE)
                .because(CONSUMER_ONCE, Cause.PRINTED_TWICE);
    }

    @Test
    void someMessagesInAnotherNotationTooAreNoSecondOnes() {
        String output = print(ALL.subList(0, 3), m -> "DEBUG key " + key(m) + ", value " + value(m))
                + print(ALL, m -> key(m) + " " + value(m));
        judge(consumer(output)).passes();
    }

    @Test
    void aLineOfItsOwnHoldsTheValueWhereTheOthersDo() {
        // The offset of the first message is a severity of its accident, too.
        List<Message> messages = List.of(
                message(0, 2, A, "4"),
                message(0, 3, A, "2"),
                message(0, 4, B, "4"),
                message(1, 0, "202200009001", "3"));
        String output = "Premier : " + line(messages.get(0))
                + messages.stream().skip(1).map(PrintedPlacesTest::line).collect(Collectors.joining());
        judge(seen(output, messages)).fails(CONSUMER_LIVE);
    }

    private static String line(Message message) {
        return key(message) + " " + message.offset() + " " + value(message) + "\n";
    }

    @Test
    void ofTwoPlacesThatFitTheOneOnTheLineIsMeant() {
        List<Message> messages = List.of(
                message(0, 0, A, "4"),
                message(0, 1, A, "2"),
                message(0, 2, B, "4"),
                message(1, 0, "202200009001", "4"));
        String output = print(messages, m -> value(m) + " " + key(m)) + "4 messages lus\n";
        judge(seen(output, messages)).fails(CONSUMER_LIVE);
    }

    @Test
    void ofTwoPlacesOnTheLineTheNearerOneIsMeant() {
        List<Message> messages = List.of(message(0, 0, A, "4"), message(0, 1, A, "2"), message(0, 2, B, "4"));
        String output = A + " 4 2\n" + A + " 2 4\n" + B + " 4 4\n";
        judge(seen(output, messages)).fails(CONSUMER_LIVE);
        String before = "2 4 " + A + "\n4 2 " + A + "\n4 4 " + B + "\n";
        judge(seen(before, messages)).fails(CONSUMER_LIVE);
    }

    @Test
    void ofTwoPlacesAsNearTheOneAfterTheKeyIsMeant() {
        List<Message> messages = List.of(message(0, 0, A, "4"), message(0, 1, A, "2"));
        judge(seen("2 " + A + " 4\n4 " + A + " 2\n", messages)).fails(CONSUMER_LIVE);
    }

    @Test
    void theVeryFirstNumberStandsOnTheLineToo() {
        List<Message> messages = List.of(message(0, 0, A, "4"), message(0, 1, A, "2"));
        assertThat(judge(seen("4 " + A + "\n2 messages\n", messages)).says(CONSUMER_EARLIEST, Language.ENGLISH))
                .contains("not printed: 202200004711 → 2 (partition 0).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"342112", "211234"})
    void valuesOfOtherMessagesAreNotItsOwn(String values) {
        List<Message> messages = new ArrayList<>();
        StringBuilder output = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            messages.add(message(0, i, "20220000900" + i, "123421".substring(i, i + 1)));
            output.append(key(messages.get(i)))
                    .append(' ')
                    .append(values.charAt(i))
                    .append('\n');
        }
        judge(seen(output.toString(), messages)).has(CONSUMER_ONCE, NOT_REACHED);
    }

    @Test
    void aLineWithAValueIsNoOutputOfValuesAlone() {
        judge(consumer(key(ALL.get(0)) + " 4\n" + key(ALL.get(4)) + " 2\n4\n")).hasNoCause(CONSUMER_EARLIEST);
    }

    @Test
    void outputThatWasCutIsTooMuch() {
        ProgramRun run = new ProgramRun(
                ProgramRun.State.STOPPED,
                "java Consumer",
                Optional.empty(),
                1,
                1,
                new Output("bavardage\n", 9_000_000, true),
                Output.NONE,
                List.of());
        judge(consumer(run)).because(CONSUMER_EARLIEST, Cause.PRINTS_TOO_MUCH);
    }

    private static ConsumerEvidence seen(String output, List<Message> messages) {
        return new ConsumerEvidence(Samples.stopped(output), messages, List.of(), List.of());
    }

    private static Judged never(ProgramRun.State state) {
        ProgramRun run = new ProgramRun(
                state, "java Consumer", Optional.empty(), 1, 1, Samples.output("prêt\n"), Output.NONE, List.of());
        return judge(new ConsumerEvidence(run, BEFORE, List.of(), List.of()));
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
}
