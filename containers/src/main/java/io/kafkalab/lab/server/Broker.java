package io.kafkalab.lab.server;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.authorizer.StandardAcl;
import org.apache.kafka.metadata.authorizer.StandardAclWithId;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.common.ApiMessageAndVersion;
import org.slf4j.LoggerFactory;

/**
 * A broker that is its own controller.
 *
 * <p>Put together from the parts of {@link KafkaRaftServer}, which takes neither sockets that are
 * already bound nor first records: with these, ports cannot be lost and rights hold before the first
 * client comes.
 */
final class Broker {
    private final ServerSettings settings;
    private final Listeners listeners;

    Broker(ServerSettings settings, Listeners listeners) {
        this.settings = settings;
        this.listeners = listeners;
    }

    /** Starts it; returns when it serves. It is stopped by the end of the process. */
    void start() throws Exception {
        Map<String, String> lines = BrokerSettings.of(settings, listeners);
        String cluster = Uuid.randomUuid().toString();
        format(cluster);
        KafkaConfig config = new KafkaConfig(lines);
        var folders = KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(Broker.class), "");
        Metrics metrics = Server.initializeMetrics(config, Time.SYSTEM, cluster);
        Map<Integer, InetSocketAddress> voters =
                QuorumConfig.parseVoterConnections(config.quorumConfig().voters());
        SharedServer shared = new SharedServer(
                config,
                folders._1(),
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(voters),
                List.of(),
                new StandardFaultHandlerFactory(),
                listeners);
        ControllerServer controller =
                new ControllerServer(shared, KafkaRaftServer.configSchema(), withRights(folders._2()));
        BrokerServer broker = new BrokerServer(shared);
        controller.startup();
        broker.startup();
    }

    private void format(String cluster) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setClusterId(cluster)
                .setNodeId(BrokerSettings.NODE)
                .setControllerListenerName(Listeners.Listener.CONTROLLER.name())
                .addDirectory(settings.data().toString())
                .setMetadataLogDirectory(settings.data().toString())
                .run();
    }

    private static BootstrapMetadata withRights(BootstrapMetadata formatted) {
        List<ApiMessageAndVersion> records = new ArrayList<>(formatted.records());
        StudentRights.all().stream()
                .map(right -> new StandardAclWithId(Uuid.randomUuid(), StandardAcl.fromAclBinding(right)).toRecord())
                .forEach(right -> records.add(new ApiMessageAndVersion(right, (short) 0)));
        return BootstrapMetadata.fromRecords(records, "klab");
    }
}
