package io.kafkalab.lab.server;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.server.policy.CreateTopicPolicy;

/** Keeps topics within what a lab on one machine can bear. Kafka makes it by its name. */
public final class TopicBounds implements CreateTopicPolicy {
    private static final int PARTITIONS = 100;
    /** When a broker deletes what is older is chance. */
    private static final long RETENTION_MILLIS = 3_600_000;

    private static final long MESSAGE_BYTES = 1_048_588;

    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public void validate(RequestMetadata request) {
        if (Topic.isInternal(request.topic())) {
            return; // The broker's own, which no program may create.
        }
        int partitions = Optional.ofNullable(request.numPartitions())
                .orElseGet(() -> request.replicasAssignments().size());
        if (partitions > PARTITIONS) {
            throw new PolicyViolationException("This lab allows at most " + PARTITIONS + " partitions in a topic; "
                    + request.topic() + " asks for " + partitions + ".");
        }
        String bytes = request.configs().get("max.message.bytes");
        if (bytes != null && Long.parseLong(bytes) > MESSAGE_BYTES) {
            throw new PolicyViolationException("This lab allows messages of at most " + MESSAGE_BYTES + " bytes; "
                    + request.topic() + " asks for max.message.bytes=" + bytes + ".");
        }
        String retention = request.configs().get("retention.ms");
        if (retention != null && Long.parseLong(retention) >= 0 && Long.parseLong(retention) < RETENTION_MILLIS) {
            throw new PolicyViolationException("This lab keeps messages for an hour at least; " + request.topic()
                    + " asks for retention.ms=" + retention + ".");
        }
        String compression = request.configs().get("compression.type");
        if (compression != null && !compression.equals("uncompressed")) {
            throw new PolicyViolationException("This lab stores messages uncompressed; " + request.topic()
                    + " asks for compression.type=" + compression + ". Producers may still compress.");
        }
    }

    @Override
    public void close() {}
}
