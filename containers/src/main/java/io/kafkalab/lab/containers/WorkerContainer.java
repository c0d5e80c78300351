package io.kafkalab.lab.containers;

import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.server.Passage;
import io.kafkalab.lab.server.SharedSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The Connect worker, from the broker's image, which holds Connect too. */
final class WorkerContainer extends GenericContainer<WorkerContainer> {
    static final String NAME = StatementAddress.CONNECT.host();

    private static final int PORT = StatementAddress.CONNECT.port();
    private static final String PLUGINS = "/opt/klab/plugins";
    private static final String SERVER = "/opt/klab/lab-server.jar";
    private static final String SETTINGS = "/opt/klab/worker.properties";
    private static final String LOGGING = "/opt/klab/log4j2.yaml";
    private static final long MEMORY = 1024L << 20;

    /** The image's own scripts would put connectors on the class path that read files or copy topics. */
    private static final String START = "exec java -Xms128m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
            + " -Dlog4j2.configurationFile=" + LOGGING
            + " -Dorg.apache.kafka.automatic.config.providers=none"
            + " -cp \"$(ls /opt/kafka/libs/*.jar | grep -v -e /connect-file -e /connect-mirror | tr '\\n' ':')\""
            + " org.apache.kafka.connect.cli.ConnectDistributed " + SETTINGS;

    /** A small JVM beside the worker; what it prints tells when it serves. */
    private static final String PASSAGE = "java -Xmx24m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp " + SERVER + " "
            + Passage.class.getName() + " %d " + StatementAddress.MONGODB.host() + " "
            + StatementAddress.MONGODB.port() + " >/tmp/passage 2>&1 & until grep -qs " + Passage.OPEN
            + " /tmp/passage; do kill -0 $! || { cat /tmp/passage; exit 1; }; sleep 0.05; done";

    private final LabFrame frame;

    /**
     * A worker, not started.
     *
     * @param plugins the folder of connector plugins
     * @param server the jar of klab's own classes for services
     */
    WorkerContainer(String image, LabFrame frame, Path plugins, Path server, String password) {
        super(DockerImageName.parse(image));
        this.frame = frame;
        frame.put(this, NAME, "/tmp", "64m", MEMORY)
                .withExposedPorts(PORT)
                .withCopyFileToContainer(MountableFile.forHostPath(plugins), PLUGINS)
                .withCopyFileToContainer(MountableFile.forHostPath(server), SERVER)
                .withCopyToContainer(Transferable.of(settings(password)), SETTINGS)
                .withCopyToContainer(Transferable.of(LabFrame.LOGGING), LOGGING)
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("sh"))
                .withCommand("-c", START);
    }

    /** The base URL of its REST interface, for programs outside the network. */
    String url() {
        return "http://" + frame.outside(this, PORT);
    }

    /**
     * Lets connectors find MongoDB as programs on this machine do, at a port of {@code localhost}: whoever writes the
     * program's own address into a connector's configuration is right on every backend.
     *
     * @throws ContainerLaunchException if it cannot be done
     */
    void findMongodbAt(int port) {
        try {
            ExecResult ended = execInContainer("sh", "-c", PASSAGE.formatted(port));
            if (ended.getExitCode() != 0) {
                throw new ContainerLaunchException(ended.getStdout() + ended.getStderr());
            }
        } catch (IOException e) {
            throw new ContainerLaunchException("port " + port + " in the worker", e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
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
