package io.kafkalab.lab.server;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.connect.json.JsonConverter;

/** The worker's settings: as the statement's image has them, quick, and without ways to the machine's files. */
final class WorkerSettings {
    private WorkerSettings() {}

    static Map<String, String> of(ServerSettings settings, String bootstrap) {
        Map<String, String> lines = new HashMap<>();
        lines.put("bootstrap.servers", bootstrap);
        lines.put("group.id", "connect-klab-worker");
        lines.put("config.storage.topic", "connect-klab-configs");
        lines.put("offset.storage.topic", "connect-klab-offsets");
        lines.put("status.storage.topic", "connect-klab-status");
        for (String store : new String[] {"config", "offset", "status"}) {
            lines.put(store + ".storage.replication.factor", "1");
        }
        lines.put("offset.storage.partitions", "1");
        lines.put("status.storage.partitions", "1");
        lines.put("key.converter", JsonConverter.class.getName());
        lines.put("value.converter", JsonConverter.class.getName());
        lines.put("listeners", "http://127.0.0.1:0");
        lines.put("rest.advertised.host.name", "localhost");
        lines.put("admin.listeners", "");
        lines.put("plugin.path", settings.plugins().toString());
        lines.put("plugin.discovery", "service_load");
        lines.put("connector.client.config.override.policy", "None");
        lines.put("scheduled.rebalance.max.delay.ms", "0");
        lines.put("task.shutdown.graceful.timeout.ms", "2000");
        for (String client : new String[] {"", "producer.", "consumer.", "admin."}) {
            lines.put(client + "security.protocol", "SASL_PLAINTEXT");
            lines.put(client + "sasl.mechanism", "PLAIN");
            lines.put(client + "sasl.jaas.config", ServerSettings.login(settings.password()));
        }
        return lines;
    }
}
