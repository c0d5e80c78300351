package io.kafkalab.exercises.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectServiceIT {
    private static final Path CACHE = Path.of("target", "klab-cache").toAbsolutePath();

    /** Each new connector has the worker join its group anew. */
    @Test
    void readsConnectorsWhileFurtherOnesAreMade() {
        try (Lab lab = Labs.start(LabSettings.of(LabBackend.EMBEDDED, CACHE), LabListener.SILENT)) {
            ConnectService connect = new ConnectService(lab.graderAccess().connectUrl());
            for (int made = 1; made <= 20; made++) {
                Map<String, String> config = Map.of(
                        "connector.class", "com.mongodb.kafka.connect.MongoSourceConnector",
                        "connection.uri", lab.addresses().connectMongoUri(),
                        "database", "defaultdb");
                assertThat(connect.create("number-" + made, config).isSuccess()).isTrue();
                assertThat(connect.connectors()).hasSize(made);
            }
        }
    }
}
