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

import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * What a program may do: everything with topics, groups and transactions of its own; nothing with
 * the broker, the worker's topics and group, or the grader's groups.
 */
public final class StudentRights {
    private static final String EVERYONE_WITHOUT_PASSWORD = "User:ANONYMOUS";
    private static final String ALL_HOSTS = "*";
    private static final String ANY = "*";

    private StudentRights() {}

    /** All of them. */
    public static List<AclBinding> all() {
        return List.of(
                right(ALLOW, ALL, TOPIC, LITERAL, ANY),
                right(ALLOW, ALL, GROUP, LITERAL, ANY),
                right(ALLOW, ALL, TRANSACTIONAL_ID, LITERAL, ANY),
                right(ALLOW, CREATE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, DESCRIBE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, DESCRIBE_CONFIGS, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(ALLOW, IDEMPOTENT_WRITE, CLUSTER, LITERAL, Resource.CLUSTER_NAME),
                right(DENY, ALL, TOPIC, PREFIXED, "__"),
                right(DENY, ALL, TOPIC, PREFIXED, "connect-"),
                right(DENY, ALTER_CONFIGS, TOPIC, LITERAL, ANY),
                right(DENY, ALL, GROUP, PREFIXED, "connect-klab-"),
                right(DENY, ALL, GROUP, PREFIXED, "grader-"));
    }

    private static AclBinding right(
            AclPermissionType permission, AclOperation operation, ResourceType type, PatternType pattern, String name) {
        return new AclBinding(
                new ResourcePattern(type, name, pattern),
                new AccessControlEntry(EVERYONE_WITHOUT_PASSWORD, ALL_HOSTS, operation, permission));
    }
}
