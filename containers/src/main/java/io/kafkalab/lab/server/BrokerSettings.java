package io.kafkalab.lab.server;

import static io.kafkalab.lab.server.Listeners.Listener.CONTROLLER;
import static io.kafkalab.lab.server.Listeners.Listener.GRADER;
import static io.kafkalab.lab.server.Listeners.Listener.STUDENT;

import java.util.Map;

/** The broker's settings: the shared ones, and where it listens and stores. */
final class BrokerSettings {
    static final int NODE = 1;

    private static final String CONNECTIONS = "1024";

    private final ServerSettings settings;
    private final Listeners listeners;
    private final Map<String, String> lines = SharedSettings.broker();

    private BrokerSettings(ServerSettings settings, Listeners listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    static Map<String, String> of(ServerSettings settings, Listeners listeners) {
        BrokerSettings all = new BrokerSettings(settings, listeners);
        all.oneNode();
        all.twoDoors();
        return Map.copyOf(all.lines);
    }

    private void oneNode() {
        lines.put("node.id", String.valueOf(NODE));
        lines.put("log.dirs", settings.data().toString());
        lines.put("controller.listener.names", CONTROLLER.name());
        lines.put("controller.quorum.voters", NODE + "@" + listeners.address(CONTROLLER));
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
        String guard = SharedSettings.guard(settings.password());
        lines.put(GRADER.prefix() + "plain.sasl.jaas.config", guard);
        lines.put(CONTROLLER.prefix() + "plain.sasl.jaas.config", guard);
        lines.put(STUDENT.prefix() + "max.connections", CONNECTIONS);
    }
}
