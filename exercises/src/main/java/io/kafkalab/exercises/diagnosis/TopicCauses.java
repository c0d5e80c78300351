package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.TOPIC_EXISTS;
import static io.kafkalab.exercises.CheckId.TOPIC_MESSAGES;
import static io.kafkalab.exercises.CheckId.TOPIC_PARTITIONS;
import static io.kafkalab.exercises.CheckId.TOPIC_SPREAD;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.reading.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What goes wrong in exercise 1. */
final class TopicCauses {
    private static final Set<String> NAMES = Set.of("test1", "test2");
    private static final Set<String> VALUES = Set.of("1");

    /** Where the partitioners of every client put both names, if there are two partitions. */
    private static final int DEFAULT_PARTITION = 0;

    static final TaskCauses<TopicEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(Cause.OTHER_TOPIC, seen -> !seen.otherTopics().isEmpty(), TOPIC_EXISTS),
                    Signature.of(Cause.TOPIC_AUTO_CREATED, TopicCauses::isAutoCreated, TOPIC_PARTITIONS),
                    Signature.of(
                            Cause.KEY_VALUE_SWAPPED,
                            seen -> MessageForms.anySwapped(messages(seen), NAMES, VALUES),
                            TOPIC_MESSAGES),
                    Signature.of(
                            Cause.NAMES_AS_VALUES,
                            seen -> messages(seen).stream()
                                    .anyMatch(message -> MessageForms.isOneOf(message.value(), NAMES)
                                            && !MessageForms.isOneOf(message.key(), NAMES)),
                            TOPIC_MESSAGES),
                    Signature.of(
                            Cause.NULL_KEY,
                            seen -> MessageForms.anyWithoutKey(messages(seen)),
                            TOPIC_MESSAGES,
                            TOPIC_SPREAD),
                    Signature.of(
                            Cause.QUOTED_TEXT,
                            seen -> MessageForms.anyQuoted(messages(seen), Set.of("test1", "test2", "1")),
                            TOPIC_MESSAGES),
                    Signature.of(
                            Cause.BINARY_NUMBERS,
                            seen -> messages(seen).stream()
                                    .anyMatch(message -> MessageForms.isBinary(message.value(), VALUES)),
                            TOPIC_MESSAGES),
                    Signature.of(
                            Cause.STRUCTURE_AS_VALUE,
                            seen -> MessageForms.anyStructure(messages(seen)),
                            TOPIC_MESSAGES),
                    Signature.of(Cause.FURTHER_MESSAGES, TopicCauses::hasBoth, TOPIC_MESSAGES),
                    Signature.of(
                            Cause.OTHER_VALUES,
                            seen -> messages(seen).stream()
                                    .anyMatch(message -> MessageForms.isOneOf(message.key(), NAMES)
                                            && !MessageForms.isOneOf(message.value(), VALUES)),
                            TOPIC_MESSAGES),
                    Signature.of(
                            Cause.DEFAULT_PARTITIONER,
                            seen -> isOnOnePartition(seen)
                                    && messages(seen).get(0).partition() == DEFAULT_PARTITION,
                            TOPIC_SPREAD),
                    Signature.of(Cause.SAME_PARTITION, TopicCauses::isOnOnePartition, TOPIC_SPREAD)),
            List.of(Signature.of(
                    Cause.NOT_FLUSHED,
                    seen -> seen.run().state() == ProgramRun.State.EXITED
                            && messages(seen).size() < NAMES.size(),
                    TOPIC_MESSAGES,
                    TOPIC_SPREAD)));

    private TopicCauses() {}

    private static List<Message> messages(TopicEvidence seen) {
        return MessageForms.of(seen.topic());
    }

    private static boolean isAutoCreated(TopicEvidence seen) {
        return seen.topic().filter(topic -> topic.partitions() == 1).isPresent();
    }

    private static boolean hasBoth(TopicEvidence seen) {
        List<String> right = new ArrayList<>();
        messages(seen).stream()
                .filter(message -> Scalar.is(message.value(), "1"))
                .forEach(message -> Scalar.of(message.key()).ifPresent(right::add));
        return right.containsAll(NAMES);
    }

    private static boolean isOnOnePartition(TopicEvidence seen) {
        return messages(seen).size() > 1
                && messages(seen).stream().map(Message::partition).distinct().count() == 1;
    }
}
