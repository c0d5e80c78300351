package io.kafkalab.lab.server;

import java.util.HashMap;
import java.util.Map;

/**
 * The settings of broker and worker that do not depend on where they run: quick, small, and guarded
 * from what programs may send.
 *
 * <p>Names the services' classes as strings, since the grader's class path has none of them.
 */
public final class SharedSettings {
    private static final String GRADER = ServerSettings.USER;

    private SharedSettings() {}

    /** The broker's: neither its listeners, their passwords, nor its folder are among them. */
    public static Map<String, String> broker() {
        Map<String, String> lines = new HashMap<>();
        oneNode(lines);
        twoDoors(lines);
        quick(lines);
        small(lines);
        bounded(lines);
        return lines;
    }

    /** The settings of a client, or of a listener's own side, that comes in by the guarded door. */
    public static Map<String, String> login(String password) {
        Map<String, String> lines = new HashMap<>();
        lines.put("security.protocol", "SASL_PLAINTEXT");
        lines.put("sasl.mechanism", "PLAIN");
        lines.put("sasl.jaas.config", ServerSettings.login(password));
        return lines;
    }

    /** What a guarded listener accepts, as its {@code plain.sasl.jaas.config}: the grader's login alone. */
    public static String guard(String password) {
        return ServerSettings.login(password).replace(";", " user_" + GRADER + "=\"" + password + "\";");
    }

    /**
     * The worker's: neither its REST listener nor its plugins are among them.
     *
     * @param bootstrap the guarded door, for the worker itself
     * @param programs the door of the programs: a connector is one, it may write what they may
     * @param password the password of the guarded door
     */
    public static Map<String, String> worker(String bootstrap, String programs, String password) {
        Map<String, String> lines = new HashMap<>(login(password));
        lines.put("bootstrap.servers", bootstrap);
        lines.put("producer.bootstrap.servers", programs);
        lines.put("consumer.bootstrap.servers", programs);
        lines.put("group.id", "connect-klab-worker");
        lines.put("config.storage.topic", "connect-klab-configs");
        lines.put("offset.storage.topic", "connect-klab-offsets");
        lines.put("status.storage.topic", "connect-klab-status");
        for (String store : new String[] {"config", "offset", "status"}) {
            lines.put(store + ".storage.replication.factor", "1");
        }
        lines.put("offset.storage.partitions", "1");
        lines.put("status.storage.partitions", "1");
        lines.put("key.converter", "org.apache.kafka.connect.json.JsonConverter");
        lines.put("value.converter", "org.apache.kafka.connect.json.JsonConverter");
        lines.put("admin.listeners", "");
        lines.put("plugin.discovery", "service_load");
        lines.put("connector.client.config.override.policy", "None");
        lines.put("scheduled.rebalance.max.delay.ms", "0");
        // A task that waits for changes does so for longer than this, and then stores no offset at its end: so
        // it stores them while it runs.
        lines.put("task.shutdown.graceful.timeout.ms", "2000");
        lines.put("offset.flush.interval.ms", "1000");
        return lines;
    }

    private static void oneNode(Map<String, String> lines) {
        lines.put("process.roles", "broker,controller");
        lines.put("offsets.topic.replication.factor", "1");
        lines.put("transaction.state.log.replication.factor", "1");
        lines.put("transaction.state.log.min.isr", "1");
        lines.put("share.coordinator.state.topic.replication.factor", "1");
        lines.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** Programs come in by listeners without a password, with few rights; everyone else needs it. */
    private static void twoDoors(Map<String, String> lines) {
        lines.put("sasl.enabled.mechanisms", "PLAIN");
        lines.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        lines.put("sasl.mechanism.controller.protocol", "PLAIN");
        lines.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        lines.put("super.users", "User:" + GRADER);
        lines.put("allow.everyone.if.no.acl.found", "false");
    }

    private static void quick(Map<String, String> lines) {
        lines.put("auto.create.topics.enable", "true");
        lines.put("group.initial.rebalance.delay.ms", "0");
        lines.put("offsets.topic.num.partitions", "1");
        lines.put("transaction.state.log.num.partitions", "1");
        lines.put("share.coordinator.state.topic.num.partitions", "1");
        lines.put("controller.quorum.append.linger.ms", "0");
        lines.put("log.flush.interval.messages", String.valueOf(Long.MAX_VALUE));
        // Timestamps are the programs' to choose; a record must not vanish for an old one.
        lines.put("log.retention.ms", "-1");
        // Files of deleted topics are of no use to anyone.
        lines.put("log.segment.delete.delay.ms", "0");
    }

    private static void small(Map<String, String> lines) {
        lines.put("num.network.threads", "2");
        lines.put("num.io.threads", "4");
        lines.put("background.threads", "2");
        lines.put("num.recovery.threads.per.data.dir", "1");
        lines.put("log.cleaner.dedupe.buffer.size", "2097152");
        lines.put("log.cleaner.io.buffer.size", "65536");
        lines.put("log.index.size.max.bytes", "1048576");
    }

    /** A value that unpacks to hundreds of megabytes must never be stored. */
    private static void bounded(Map<String, String> lines) {
        lines.put("compression.type", "uncompressed");
        lines.put("message.max.bytes", "1048588");
        lines.put("socket.request.max.bytes", "16777216");
        lines.put("create.topic.policy.class.name", TopicBounds.class.getName());
    }
}
