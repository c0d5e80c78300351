package io.kafkalab.lab.server;

import java.util.Map;

/** The worker's settings: the shared ones, and where it listens and has its plugins. */
final class WorkerSettings {
    private WorkerSettings() {}

    static Map<String, String> of(ServerSettings settings, String bootstrap, String programs) {
        Map<String, String> lines = SharedSettings.worker(bootstrap, programs, settings.password());
        lines.put("listeners", "http://" + settings.address() + ":" + settings.connectPort());
        lines.put("rest.advertised.host.name", settings.host());
        lines.put("plugin.path", settings.plugins().toString());
        return lines;
    }
}
