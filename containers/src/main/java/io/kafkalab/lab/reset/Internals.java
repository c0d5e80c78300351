package io.kafkalab.lab.reset;

import java.util.Set;
import org.apache.kafka.common.internals.Topic;

/** What belongs to the services themselves and stays. */
final class Internals {
    static final String CONNECT_PREFIX = "connect-klab-";
    static final String OFFSETS = CONNECT_PREFIX + "offsets";
    static final String STATUS = CONNECT_PREFIX + "status";

    /** By their names: a topic that only looks like one of these is a program's. */
    private static final Set<String> TOPICS = Set.of(
            Topic.GROUP_METADATA_TOPIC_NAME,
            Topic.TRANSACTION_STATE_TOPIC_NAME,
            Topic.SHARE_GROUP_STATE_TOPIC_NAME,
            Topic.CLUSTER_METADATA_TOPIC_NAME,
            CONNECT_PREFIX + "configs",
            OFFSETS,
            STATUS);

    private Internals() {}

    static boolean isTopic(String name) {
        return TOPICS.contains(name);
    }

    static boolean isGroup(String name) {
        return name.startsWith(CONNECT_PREFIX);
    }
}
