package io.kafkalab.lab.server;

import static org.apache.kafka.common.acl.AclOperation.ALL;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.IDEMPOTENT_WRITE;
import static org.apache.kafka.common.acl.AclPermissionType.ALLOW;
import static org.apache.kafka.common.acl.AclPermissionType.DENY;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.internals.Topic;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a program, and a connector of its own, may do: everything with topics, groups and transactions of its own; nothing
 * with the broker and its topics, the worker's topics and group, or the grader's groups.
 *
 * <p>The broker's topics are denied by their names: others may begin like them, such as that of the heartbeats of
 * MongoDB's connector, {@code __mongodb_heartbeats}.
 */
public final class StudentRights {
    private static final String EVERYONE_WITHOUT_PASSWORD = "User:ANONYMOUS";
    private static final String ALL_HOSTS = "*";
    private static final String ANY = "*";
    private static final List<String> BROKERS_TOPICS = List.of(
            Topic.GROUP_METADATA_TOPIC_NAME,
            Topic.TRANSACTION_STATE_TOPIC_NAME,
            Topic.SHARE_GROUP_STATE_TOPIC_NAME,
            Topic.CLUSTER_METADATA_TOPIC_NAME);

    private StudentRights() {}

    /** All of them. */
    public static List<AclBinding> all() {
        List<AclBinding> rights = new ArrayList<>(List.of(
                right(ALLOW, ALL, TOPIC, LITERAL, ANY),
                right(ALLOW, ALL, GROUP, LITERAL, ANY),
                right(ALLOW, ALL, TRANSACTIONAL_ID, LITERAL, ANY),
                right(ALLOW, CREATE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, DESCRIBE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, DESCRIBE_CONFIGS, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, IDEMPOTENT_WRITE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(DENY, ALL, TOPIC, PREFIXED, "connect-"),
                right(DENY, ALTER_CONFIGS, TOPIC, LITERAL, ANY),
                right(DENY, ALL, GROUP, PREFIXED, "connect-klab-"),
                right(DENY, ALL, GROUP, PREFIXED, "grader-")));
        BROKERS_TOPICS.forEach(topic -> rights.add(right(DENY, ALL, TOPIC, LITERAL, topic)));
        return List.copyOf(rights);
    }

    private static AclBinding right(
            AclPermissionType permission, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(EVERYONE_WITHOUT_PASSWORD, ALL_HOSTS, operation, permission));
    }
}
