package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.reading.Scalar;
import io.kafkalab.exercises.reading.Shown;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;

/** Exercise 1: a topic {@code test} of two partitions, with messages {@code test1} and {@code test2} placed on them. */
@CheckSuite
@Tag("exercise-1")
public class Exercise1Suite {
    private static final Set<String> NAMES = Set.of("test1", "test2");

    @Check(CheckId.TOPIC_EXISTS)
    void thereIsATopicTest(TopicEvidence seen, Claim claim) {
        claim.holds(seen.topic().isPresent(), () -> Text.of("seen.topics", Shown.some(seen.otherTopics())));
    }

    @Check(CheckId.TOPIC_PARTITIONS)
    void itHasTwoPartitions(TopicEvidence seen, Claim claim) {
        TopicContent topic = claim.needs(seen.topic(), "topic");
        claim.holds(topic.partitions() == 2, () -> Text.of("seen.partitions", topic.partitions()));
    }

    @Check(CheckId.TOPIC_MESSAGES)
    void itHoldsTest1AndTest2WithValue1AndNothingElse(TopicEvidence seen, Claim claim) {
        TopicContent topic = claim.needs(seen.topic(), "topic");
        List<Message> messages = topic.messages();
        claim.holds(
                messages.stream().allMatch(Exercise1Suite::isAsked)
                        && keys(messages).equals(NAMES),
                () -> Text.of("seen.messages", messages.size(), Shown.messages(messages)));
    }

    @Check(CheckId.TOPIC_SPREAD)
    void everyPartitionHoldsOne(TopicEvidence seen, Claim claim) {
        TopicContent topic = claim.needs(seen.topic(), "topic");
        List<Message> named =
                topic.messages().stream().filter(Exercise1Suite::isNamed).toList();
        claim.needs(!named.isEmpty(), "named-messages");
        claim.needs(topic.partitions() > 1, "several-partitions");
        claim.holds(
                named.stream().map(Message::partition).distinct().count() == topic.partitions(),
                () -> Text.of("seen.spread", topic.partitions(), Shown.messages(topic.messages())));
    }

    private static boolean isAsked(Message message) {
        return isNamed(message) && Scalar.is(message.value(), "1");
    }

    /** A message without its key lands on a partition by luck, so it says nothing of where it was placed. */
    private static boolean isNamed(Message message) {
        return NAMES.stream().anyMatch(name -> Scalar.is(message.key(), name));
    }

    private static Set<String> keys(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> Scalar.of(message.key()).stream())
                .collect(Collectors.toSet());
    }
}
