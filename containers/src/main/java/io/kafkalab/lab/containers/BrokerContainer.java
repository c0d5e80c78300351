package io.kafkalab.lab.containers;

import com.github.dockerjava.api.command.InspectContainerResponse;
import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.server.SharedSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The broker.
 *
 * <p>It has to advertise the ports of the machine that Docker gives it only once it runs: so the
 * container waits for its settings, which are written then.
 */
final class BrokerContainer extends GenericContainer<BrokerContainer> {
    static final String NAME = StatementAddress.KAFKA.host();

    /** Where programs in the network come in, as the statement says. */
    static final String PROGRAMS = StatementAddress.KAFKA.toString();
    /** Where the worker comes in. */
    static final String WORKER = NAME + ":9096";

    private static final int OUTSIDE_PORT = 9095;
    private static final int GRADER_PORT = 9094;
    /** Not the image's own folder: what is mounted over an existing one takes over its owner, root. */
    private static final String DATA = "/klab-data";

    private static final String CONFIG = "/mnt/shared/config/";
    private static final String SETTINGS = CONFIG + "server.properties";
    private static final String GO = "/tmp/klab-go";
    private static final long MEMORY = 1280L << 20;

    private final LabFrame frame;
    private final String password;

    /**
     * A broker, not started.
     *
     * @param policies the jar of the broker's policies
     */
    BrokerContainer(String image, LabFrame frame, Path policies, String password) {
        super(DockerImageName.parse(image));
        this.frame = frame;
        this.password = password;
        frame.put(this, NAME, DATA, "512m", MEMORY)
                .withExposedPorts(OUTSIDE_PORT, GRADER_PORT)
                // Last in the alphabet: the image's shared class data stay valid if the class path only gets longer.
                .withCopyFileToContainer(MountableFile.forHostPath(policies), "/opt/kafka/libs/zzz-klab.jar")
                .withCopyToContainer(Transferable.of(LabFrame.LOGGING), CONFIG + "log4j2.yaml")
                .withCopyToContainer(Transferable.of(LabFrame.LOGGING), CONFIG + "tools-log4j2.yaml")
                .withEnv("CLUSTER_ID", Uuid.randomUuid().toString())
                .withEnv("KAFKA_HEAP_OPTS", "-Xms256m -Xmx512m")
                .withEnv("KAFKA_OPTS", "-XX:TieredStopAtLevel=1 -Dorg.apache.kafka.automatic.config.providers=none")
                .withCreateContainerCmdModifier(command -> command.withEntrypoint("sh"))
                .withCommand("-c", "while [ ! -f " + GO + " ]; do sleep 0.05; done; exec /etc/kafka/docker/run");
    }

    /** Where programs outside the network come in. */
    String outside() {
        return frame.outside(this, OUTSIDE_PORT);
    }

    /** Where the grader comes in, with the password. */
    String grader() {
        return frame.outside(this, GRADER_PORT);
    }

    @Override
    protected void containerIsStarting(InspectContainerResponse container) {
        copyFileToContainer(Transferable.of(settings()), SETTINGS);
        copyFileToContainer(Transferable.of(""), GO);
    }

    private String settings() {
        Map<String, String> lines = SharedSettings.broker();
        lines.put("node.id", "1");
        lines.put("log.dirs", DATA);
        lines.put("controller.listener.names", "CONTROLLER");
        lines.put("controller.quorum.voters", "1@localhost:9093");
        lines.put("inter.broker.listener.name", "WORKER");
        lines.put(
                "listeners",
                "STUDENT://:9092,OUTSIDE://:" + OUTSIDE_PORT + ",GRADER://:" + GRADER_PORT
                        + ",WORKER://:9096,CONTROLLER://localhost:9093");
        lines.put(
                "advertised.listeners",
                "STUDENT://" + PROGRAMS + ",OUTSIDE://" + outside() + ",GRADER://" + grader() + ",WORKER://" + WORKER);
        lines.put(
                "listener.security.protocol.map",
                "STUDENT:PLAINTEXT,OUTSIDE:PLAINTEXT,GRADER:SASL_PLAINTEXT,WORKER:SASL_PLAINTEXT,"
                        + "CONTROLLER:SASL_PLAINTEXT");
        for (String guarded : new String[] {"grader", "worker", "controller"}) {
            lines.put("listener.name." + guarded + ".plain.sasl.jaas.config", SharedSettings.guard(password));
        }
        for (String open : new String[] {"student", "outside"}) {
            lines.put("listener.name." + open + ".max.connections", "1024");
        }
        return properties(lines);
    }

    static String properties(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
