package io.kafkalab.lab.containers;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ports;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabUi;
import io.kafkalab.lab.StatementAddress;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A container of Kafka UI: in the network of a lab of containers, else in that of this machine, where the lab listens. */
final class KafkaUi implements LabUi {
    private static final int PORT = 8080;
    private static final String LOOPBACK = "127.0.0.1";
    private static final long MEMORY = 768L << 20;

    private final DockerEngine engine;
    private final LabRemoval removal;
    private final String id;
    private final String url;

    private KafkaUi(DockerEngine engine, LabRemoval removal, String id, String url) {
        this.engine = engine;
        this.removal = removal;
        this.id = id;
        this.url = url;
    }

    static KafkaUi start(DockerEngine engine, Lab lab, String image) {
        LabLabels labels = LabLabels.ofThisProcess();
        LabRemoval removal = new LabRemoval(engine.client(), labels.lab());
        boolean started = false;
        try {
            KafkaUi ui = lab.network()
                    .map(network -> inside(engine, network, command(engine, labels, image), removal))
                    .orElseGet(() -> beside(engine, lab, command(engine, labels, image), removal));
            started = true;
            return ui;
        } finally {
            if (!started) {
                removal.close();
            }
        }
    }

    private static CreateContainerCmd command(DockerEngine engine, LabLabels labels, String image) {
        return engine.client().createContainerCmd(image).withLabels(labels.asMap());
    }

    /** In the lab's network, where the services have the statement's names. */
    private static KafkaUi inside(DockerEngine engine, String network, CreateContainerCmd command, LabRemoval removal) {
        ExposedPort port = ExposedPort.tcp(PORT);
        Ports ports = new Ports();
        ports.bind(port, engine.isLocal() ? Ports.Binding.bindIp(LOOPBACK) : Ports.Binding.empty());
        String id = command.withEnv(
                        environment(StatementAddress.KAFKA.toString(), "http://" + StatementAddress.CONNECT, Map.of()))
                .withExposedPorts(port)
                .withHostConfig(HostConfig.newHostConfig()
                        .withMemory(MEMORY)
                        .withNetworkMode(network)
                        .withPortBindings(ports))
                .exec()
                .getId();
        engine.client().startContainerCmd(id).exec();
        Ports.Binding[] bound = engine.client()
                .inspectContainerCmd(id)
                .exec()
                .getNetworkSettings()
                .getPorts()
                .getBindings()
                .get(port);
        return new KafkaUi(engine, removal, id, "http://" + engine.host() + ":" + bound[0].getHostPortSpec());
    }

    /** In this machine's network, on loopback alone; only an engine of this very machine has that. */
    private static KafkaUi beside(DockerEngine engine, Lab lab, CreateContainerCmd command, LabRemoval removal) {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || !engine.isLocal()) {
            throw new LabException(Text.of("lab.ui.beside"));
        }
        int port = freePort();
        String id = command.withEnv(environment(
                        lab.addresses().bootstrapServers(),
                        lab.addresses().connectUrl(),
                        Map.of("SERVER_ADDRESS", LOOPBACK, "SERVER_PORT", String.valueOf(port))))
                .withHostConfig(HostConfig.newHostConfig().withMemory(MEMORY).withNetworkMode("host"))
                .exec()
                .getId();
        engine.client().startContainerCmd(id).exec();
        return new KafkaUi(engine, removal, id, "http://" + LOOPBACK + ":" + port);
    }

    private static List<String> environment(String kafka, String connect, Map<String, String> more) {
        Map<String, String> variables = new TreeMap<>(more);
        variables.put("DYNAMIC_CONFIG_ENABLED", "true");
        variables.put("KAFKA_CLUSTERS_0_NAME", "klab");
        variables.put("KAFKA_CLUSTERS_0_BOOTSTRAPSERVERS", kafka);
        variables.put("KAFKA_CLUSTERS_0_KAFKACONNECT_0_NAME", "kafka-connect");
        variables.put("KAFKA_CLUSTERS_0_KAFKACONNECT_0_ADDRESS", connect);
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
    }

    private static int freePort() {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return closed.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public Optional<Text> fault() {
        try {
            InspectContainerResponse.ContainerState state =
                    engine.client().inspectContainerCmd(id).exec().getState();
            return Boolean.TRUE.equals(state.getRunning())
                    ? Optional.empty()
                    : Optional.of(Text.of("lab.ui.ended", state.getExitCodeLong()));
        } catch (NotFoundException e) {
            return Optional.of(Text.of("lab.containers.gone", "Kafka UI"));
        }
    }

    @Override
    public void close() {
        removal.close();
    }
}
