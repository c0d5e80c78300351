package io.kafkalab.lab.server;

import static io.kafkalab.lab.server.Listeners.Listener.CONTROLLER;
import static io.kafkalab.lab.server.Listeners.Listener.GRADER;
import static io.kafkalab.lab.server.Listeners.Listener.STUDENT;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/** The broker's settings: one node, quick, small, and guarded from what programs may send. */
final class BrokerSettings {
    static final int NODE = 1;

    private static final String KIB = "1024";

    private final ServerSettings settings;
    private final Listeners listeners;
    private final Map<String, String> lines = new HashMap<>();

    private BrokerSettings(ServerSettings settings, Listeners listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    static Map<String, String> of(ServerSettings settings, Listeners listeners) {
        BrokerSettings all = new BrokerSettings(settings, listeners);
        all.oneNode();
        all.twoDoors();
        all.quick();
        all.small();
        all.bounded();
        return Map.copyOf(all.lines);
    }

    private void oneNode() {
        lines.put("process.roles", "broker,controller");
        lines.put("node.id", String.valueOf(NODE));
        lines.put("log.dirs", settings.data().toString());
        lines.put("controller.listener.names", CONTROLLER.name());
        lines.put("controller.quorum.voters", NODE + "@" + listeners.address(CONTROLLER));
        lines.put("offsets.topic.replication.factor", "1");
        lines.put("transaction.state.log.replication.factor", "1");
        lines.put("transaction.state.log.min.isr", "1");
        lines.put("share.coordinator.state.topic.replication.factor", "1");
        lines.put("share.coordinator.state.topic.min.isr", "1");
    }

    /** Programs come in by one listener, with few rights; everyone else needs the password. */
    private void twoDoors() {
        lines.put(
                "listeners",
                String.join(",", listeners.binding(STUDENT), listeners.binding(GRADER), listeners.binding(CONTROLLER)));
        lines.put(
                "advertised.listeners",
                String.join(",", listeners.advertisement(STUDENT), listeners.advertisement(GRADER)));
        lines.put(
                "listener.security.protocol.map", "STUDENT:PLAINTEXT,GRADER:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        lines.put("inter.broker.listener.name", GRADER.name());
        lines.put("sasl.enabled.mechanisms", "PLAIN");
        lines.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        lines.put("sasl.mechanism.controller.protocol", "PLAIN");
        String login = ServerSettings.login(settings.password())
                .replace(";", " user_" + ServerSettings.USER + "=\"" + settings.password() + "\";");
        lines.put(GRADER.prefix() + "plain.sasl.jaas.config", login);
        lines.put(CONTROLLER.prefix() + "plain.sasl.jaas.config", login);
        lines.put("authorizer.class.name", StandardAuthorizer.class.getName());
        lines.put("super.users", "User:" + ServerSettings.USER);
        lines.put("allow.everyone.if.no.acl.found", "false");
    }

    private void quick() {
        lines.put("auto.create.topics.enable", "true");
        lines.put("group.initial.rebalance.delay.ms", "0");
        lines.put("offsets.topic.num.partitions", "1");
        lines.put("transaction.state.log.num.partitions", "1");
        lines.put("share.coordinator.state.topic.num.partitions", "1");
        lines.put("controller.quorum.append.linger.ms", "0");
        lines.put("log.flush.interval.messages", String.valueOf(Long.MAX_VALUE));
        // Files of deleted topics are of no use to anyone.
        lines.put("log.segment.delete.delay.ms", "0");
    }

    private void small() {
        lines.put("num.network.threads", "2");
        lines.put("num.io.threads", "4");
        lines.put("background.threads", "2");
        lines.put("num.recovery.threads.per.data.dir", "1");
        lines.put("log.cleaner.dedupe.buffer.size", "2097152");
        lines.put("log.cleaner.io.buffer.size", "65536");
        lines.put("log.index.size.max.bytes", "1048576");
    }

    /** A value that unpacks to hundreds of megabytes must never be stored. */
    private void bounded() {
        lines.put("compression.type", "uncompressed");
        lines.put("message.max.bytes", "1048588");
        lines.put("socket.request.max.bytes", "16777216");
        lines.put("create.topic.policy.class.name", TopicBounds.class.getName());
        lines.put(STUDENT.prefix() + "max.connections", KIB);
    }
}
