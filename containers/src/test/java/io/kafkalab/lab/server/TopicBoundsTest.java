package io.kafkalab.lab.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.server.policy.CreateTopicPolicy.RequestMetadata;
import org.junit.jupiter.api.Test;

final class TopicBoundsTest {
    private final TopicBounds bounds = new TopicBounds();

    @Test
    void allowWhatTheLabAsksFor() {
        allow("test", 2, Map.of());
        allow("test", 1, Map.of("retention.ms", "3600000", "cleanup.policy", "compact"));
        allow("test", 1, Map.of("compression.type", "uncompressed", "max.message.bytes", "1000"));
    }

    @Test
    void allowTheBrokerItsOwnTopics() {
        allow("__consumer_offsets", 50, Map.of("compression.type", "producer"));
    }

    @Test
    void countPartitionsThatAreAssignedByHand() {
        allow(new RequestMetadata("test", null, null, Map.of(0, List.of(1), 1, List.of(1)), Map.of()));
    }

    @Test
    void refuseTooManyPartitions() {
        refuse(101, Map.of(), "This lab allows at most 100 partitions in a topic; test asks for 101.");
    }

    @Test
    void refuseMessagesThatReadersCannotHold() {
        refuse(
                1,
                Map.of("max.message.bytes", "10000000"),
                "This lab allows messages of at most 1048588 bytes; test asks for max.message.bytes=10000000.");
        refuse(
                1,
                Map.of("compression.type", "zstd"),
                "This lab stores messages uncompressed; test asks for compression.type=zstd."
                        + " Producers may still compress.");
    }

    @Test
    void refuseToForgetMessagesByChance() {
        refuse(
                1,
                Map.of("retention.ms", "1"),
                "This lab keeps messages for an hour at least; test asks for retention.ms=1.");
        allow("test", 1, Map.of("retention.ms", "-1"));
    }

    @Test
    void knowTheBrokersOwnTopicsByTheirWholeNames() {
        assertThatThrownBy(() ->
                        bounds.validate(new RequestMetadata("__consumer_offsets-2", 20_000, (short) 1, null, Map.of())))
                .isInstanceOf(PolicyViolationException.class);
    }

    private void allow(String topic, int partitions, Map<String, String> settings) {
        allow(new RequestMetadata(topic, partitions, (short) 1, null, settings));
    }

    private void allow(RequestMetadata request) {
        assertThatCode(() -> bounds.validate(request)).doesNotThrowAnyException();
    }

    private void refuse(int partitions, Map<String, String> settings, String why) {
        assertThatThrownBy(() -> bounds.validate(new RequestMetadata("test", partitions, (short) 1, null, settings)))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessage(why);
    }
}
