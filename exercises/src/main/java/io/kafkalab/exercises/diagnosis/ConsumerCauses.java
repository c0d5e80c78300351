package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.CONSUMER_EARLIEST;
import static io.kafkalab.exercises.CheckId.CONSUMER_LIVE;
import static io.kafkalab.exercises.CheckId.CONSUMER_ONCE;

import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.reading.Ending;
import io.kafkalab.exercises.reading.PrintedMessages;
import io.kafkalab.exercises.reading.Scalar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What goes wrong in question 2.2. */
final class ConsumerCauses {

    static final TaskCauses<ConsumerEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(
                            Cause.ROWS_OF_THE_FILE,
                            seen -> printed(seen).hasManyStrangers(),
                            CONSUMER_EARLIEST,
                            CONSUMER_LIVE),
                    Signature.of(
                            Cause.PRINTED_TWICE,
                            seen -> !printed(seen).printedAgain().isEmpty(),
                            CONSUMER_ONCE),
                    Signature.of(
                            Cause.EQUAL_MESSAGES_HIDDEN,
                            seen -> !printed(seen).hidden().isEmpty(),
                            CONSUMER_ONCE),
                    Signature.of(Cause.ORDER_MIXED, seen -> true, CONSUMER_ONCE),
                    Signature.of(
                            Cause.ONE_PARTITION_ONLY,
                            ConsumerCauses::readsOnePartition,
                            CONSUMER_EARLIEST,
                            CONSUMER_LIVE),
                    Signature.of(
                            Cause.GROUP_WITHOUT_RESET,
                            seen -> seesLiveAlone(seen) && !seen.groups().isEmpty(),
                            CONSUMER_EARLIEST),
                    Signature.of(Cause.LATEST_INSTEAD_OF_EARLIEST, ConsumerCauses::seesLiveAlone, CONSUMER_EARLIEST),
                    Signature.of(
                            Cause.PRINTS_TOO_MUCH, seen -> seen.run().output().cut(), CONSUMER_EARLIEST, CONSUMER_LIVE),
                    Signature.of(
                            Cause.PRINTS_NOTHING,
                            seen -> ending(seen).isSilent() && !ending(seen).isCrash(),
                            CONSUMER_EARLIEST,
                            CONSUMER_LIVE),
                    Signature.of(Cause.KEYS_ONLY, ConsumerCauses::printsKeysOnly, CONSUMER_EARLIEST, CONSUMER_LIVE),
                    Signature.of(Cause.VALUES_ONLY, ConsumerCauses::printsValuesOnly, CONSUMER_EARLIEST, CONSUMER_LIVE),
                    Signature.of(
                            Cause.KEYS_IN_PART,
                            seen -> printed(seen).showsKeysInPart(),
                            CONSUMER_EARLIEST,
                            CONSUMER_LIVE),
                    Signature.of(
                            Cause.ONE_MESSAGE_PER_KEY, seen -> printed(seen).showsOneOfEachKey(), CONSUMER_EARLIEST)),
            List.of(
                    Signature.of(
                            Cause.STOPPED_BEFORE_THE_END,
                            seen -> hasEnded(seen)
                                    && !printed(seen).inOrderPrinted().isEmpty(),
                            CONSUMER_EARLIEST),
                    Signature.of(
                            Cause.ENDED_TOO_EARLY,
                            seen -> hasEnded(seen) && !printed(seen).sawLive(),
                            CONSUMER_LIVE)));

    private ConsumerCauses() {}

    private static PrintedMessages printed(ConsumerEvidence seen) {
        return new PrintedMessages(seen);
    }

    private static Ending ending(ConsumerEvidence seen) {
        return new Ending(seen.run());
    }

    private static boolean hasEnded(ConsumerEvidence seen) {
        return seen.run().state() == ProgramRun.State.EXITED;
    }

    /**
     * Whether it printed all that was on one partition, or the first of it, and nothing of the other one. That of a program
     * which ended before it saw anything new may be luck: one that counts to three may have met one partition first.
     */
    private static boolean readsOnePartition(ConsumerEvidence seen) {
        List<Message> all = printed(seen).inOrderPrinted();
        Set<Integer> read = all.stream().map(Message::partition).collect(Collectors.toSet());
        return read.size() == 1
                && (printed(seen).sawLive()
                        || !hasEnded(seen)
                                && printed(seen).missedBefore().stream()
                                        .noneMatch(message -> read.contains(message.partition())));
    }

    private static boolean seesLiveAlone(ConsumerEvidence seen) {
        PrintedMessages printed = printed(seen);
        return printed.sawLive()
                && printed.missedBefore().size() == seen.before().size();
    }

    private static boolean printsKeysOnly(ConsumerEvidence seen) {
        return printed(seen).inOrderPrinted().isEmpty()
                && seen.before().stream()
                        .flatMap(message -> Scalar.of(message.key()).stream())
                        .anyMatch(seen.run().output().text()::contains);
    }

    private static boolean printsValuesOnly(ConsumerEvidence seen) {
        return printed(seen).inOrderPrinted().isEmpty()
                && seen.run().output().text().lines().anyMatch(line -> line.matches("\\W*[1-4]\\W*"));
    }
}
