package io.kafkalab.lab.containers;

import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.server.SharedSettings;
import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The Connect worker, from the broker's image, which holds Connect too. */
final class WorkerContainer extends GenericContainer<WorkerContainer> {
    static final String NAME = StatementAddress.CONNECT.host();

    private static final int PORT = StatementAddress.CONNECT.port();
    private static final String PLUGINS = "/opt/klab/plugins";
    private static final String SETTINGS = "/opt/klab/worker.properties";
    private static final String LOGGING = "/opt/klab/log4j2.yaml";
    private static final long MEMORY = 1024L << 20;

    /** The image's own scripts would put connectors on the class path that read files or copy topics. */
    private static final String START = "exec java -Xms128m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
            + " -Dlog4j2.configurationFile=" + LOGGING
            + " -Dorg.apache.kafka.automatic.config.providers=none"
            + " -cp \"$(ls /opt/kafka/libs/*.jar | grep -v -e /connect-file -e /connect-mirror | tr '\\n' ':')\""
            + " org.apache.kafka.connect.cli.ConnectDistributed " + SETTINGS;

    private final LabFrame frame;

    /**
     * A worker, not started.
     *
     * @param plugins the folder of connector plugins
     */
    WorkerContainer(String image, LabFrame frame, Path plugins, String password) {
        super(DockerImageName.parse(image));
        this.frame = frame;
        frame.put(this, NAME, "/tmp", "64m", MEMORY)
                .withExposedPorts(PORT)
                .withCopyFileToContainer(MountableFile.forHostPath(plugins), PLUGINS)
                .withCopyToContainer(Transferable.of(settings(password)), SETTINGS)
                .withCopyToContainer(Transferable.of(LabFrame.LOGGING), LOGGING)
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("sh"))
                .withCommand("-c", START);
    }

    /** The base URL of its REST interface, for programs outside the network. */
    String url() {
        return "http://" + frame.outside(this, PORT);
    }

    private static String settings(String password) {
        Map<String, String> lines = SharedSettings.worker(BrokerContainer.WORKER, BrokerContainer.PROGRAMS, password);
        lines.put("listeners", "http://0.0.0.0:" + PORT);
        lines.put("rest.advertised.host.name", NAME);
        lines.put("rest.advertised.port", Integer.toString(PORT));
        lines.put("plugin.path", PLUGINS);
        return BrokerContainer.properties(lines);
    }
}
