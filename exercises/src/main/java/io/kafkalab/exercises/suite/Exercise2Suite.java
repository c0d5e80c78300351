package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.reading.PrintedMessages;
import io.kafkalab.exercises.reading.SentRows;
import io.kafkalab.exercises.reading.Shown;
import io.kafkalab.exercises.reading.StoredDocument;
import io.kafkalab.exercises.reading.StoredRows;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Exercise 2: a producer, a consumer and a MongoDB sink over the CSV of road accidents. */
@CheckSuite
@Tag("exercise-2")
public class Exercise2Suite {

    @Check(CheckId.PRODUCER_COUNT)
    void exactlyThreeMessagesWereAdded(ProducerEvidence seen, Claim claim) {
        claim.expecting(Shown.rows(seen.rows()))
                .holds(
                        new SentRows(seen.rows(), messages(seen)).isExactCount(),
                        () -> Text.of("seen.messages", messages(seen).size(), Shown.messages(messages(seen))));
    }

    @Check(CheckId.PRODUCER_KEYS)
    void eachKeyIsTheAccident(ProducerEvidence seen, Claim claim) {
        SentRows sent = new SentRows(seen.rows(), messages(seen));
        claim.needs(!sent.data().isEmpty(), "messages");
        claim.expecting(Shown.rows(seen.rows()))
                .holds(sent.keysMatch(), () -> Text.of("seen.sent", Shown.messages(sent.data())));
    }

    @Check(CheckId.PRODUCER_VALUES)
    void eachValueIsTheSeverity(ProducerEvidence seen, Claim claim) {
        SentRows sent = new SentRows(seen.rows(), messages(seen));
        claim.needs(!sent.data().isEmpty(), "messages");
        claim.expecting(Shown.rows(seen.rows()))
                .holds(sent.valuesMatch(), () -> Text.of("seen.sent", Shown.messages(sent.data())));
    }

    @Check(CheckId.PRODUCER_ORDER)
    void rowsOfOneAccidentKeepTheirOrderInOnePartition(ProducerEvidence seen, Claim claim) {
        SentRows sent = new SentRows(seen.rows(), messages(seen));
        claim.needs(sent.keysMatch(), "keys");
        String accident = sent.accidentToOrder();
        claim.expecting(accident, Shown.rows(seen.rows()))
                .holds(sent.isOrdered(accident), () -> Text.of("seen.sent", Shown.messages(sent.sent(accident))));
    }

    @Check(CheckId.CONSUMER_EARLIEST)
    void whatWasThereBeforeIsPrinted(ConsumerEvidence seen, Claim claim) {
        List<Message> missed = new PrintedMessages(seen).missedBefore();
        claim.expecting(Shown.messages(seen.before())).holds(missed.isEmpty(), () -> missed(seen, missed));
    }

    @Check(CheckId.CONSUMER_LIVE)
    void whatComesMeanwhileIsPrinted(ConsumerEvidence seen, Claim claim) {
        List<Message> missed = new PrintedMessages(seen).missedLive();
        boolean ranOn = seen.run().state() == ProgramRun.State.TIME_LIMIT;
        claim.holds(
                !seen.live().isEmpty(),
                () -> Text.of(
                        ranOn ? "seen.never-read" : "seen.ended-early",
                        Shown.output(seen.run().output())));
        claim.holds(missed.isEmpty(), () -> missed(seen, missed));
    }

    @Check(CheckId.CONSUMER_ONCE)
    void eachIsPrintedOnceInTheOrderOfItsPartition(ConsumerEvidence seen, Claim claim) {
        PrintedMessages printed = new PrintedMessages(seen);
        claim.needs(printed.showsMessages(), "printed");
        claim.holds(
                printed.printedAgain().isEmpty(),
                () -> Text.of(
                        "seen.again",
                        Shown.rows(printed.printedAgain().stream()
                                .map(content -> new Row(content.key(), content.value()))
                                .toList())));
        claim.holds(printed.hidden().isEmpty(), () -> Text.of("seen.hidden", Shown.messages(printed.hidden())));
        claim.holds(
                printed.printedLate().isEmpty(), () -> Text.of("seen.late", Shown.messages(printed.inOrderPrinted())));
    }

    @Check(CheckId.SINK_NEW_ROWS)
    void furtherRowsWerePutOnTheTopic(SinkEvidence seen, Claim claim) {
        StoredRows stored = new StoredRows(seen);
        claim.holds(!stored.ownNewRows().isEmpty(), () -> Text.of("seen.own", Shown.messages(stored.ownMessages())));
    }

    @Check(CheckId.SINK_DOCUMENTS)
    void eachOfThemIsStored(SinkEvidence seen, Claim claim) {
        StoredRows stored = new StoredRows(seen);
        claim.needs(!stored.due().isEmpty(), "new-rows");
        claim.expecting(Shown.rows(stored.due()))
                .holds(
                        stored.missing().isEmpty(),
                        () -> Text.of(
                                "seen.stored", collections(seen), Shown.rows(stored.missing()), documents(stored)));
    }

    @Check(CheckId.SINK_NO_DUPLICATES)
    void noneIsStoredTwice(SinkEvidence seen, Claim claim) {
        StoredRows stored = new StoredRows(seen);
        claim.needs(stored.storesAny(), "stored");
        claim.holds(
                stored.storedTooOften().isEmpty(),
                () -> Text.of("seen.too-often", Shown.rows(stored.storedTooOften()), documents(stored)));
    }

    private static List<Message> messages(ProducerEvidence seen) {
        return seen.topic().map(TopicContent::messages).orElse(List.of());
    }

    private static Text missed(ConsumerEvidence seen, List<Message> missed) {
        return Text.of(
                "seen.missed", Shown.messages(missed), Shown.output(seen.run().output()));
    }

    private static Text collections(SinkEvidence seen) {
        List<String> names = new ArrayList<>();
        seen.collections()
                .forEach(collection -> names.add("%s.%s (%s, %d)"
                        .formatted(
                                collection.database(),
                                collection.name(),
                                collection.type(),
                                collection.documents().size())));
        return Shown.some(names);
    }

    private static Text documents(StoredRows stored) {
        return Shown.some(stored.documents().stream().map(StoredDocument::json).toList());
    }
}
