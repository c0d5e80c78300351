package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * A Docker engine that answers.
 *
 * @param client how to talk to it
 * @param address where it listens
 * @param version its version
 * @param host where the ports of its containers are reached
 */
record DockerEngine(DockerClient client, EngineAddress address, String version, String host) {
    private static final String LOCALHOST = "localhost";

    /** Somebody has answered already: this is for a slow machine, or something that is no engine at all. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** Looks for the engine; quick when there is none. */
    static EngineAnswer find() {
        String configured = TestcontainersConfiguration.getInstance().getEnvVarOrUserProperty("docker.host", null);
        try {
            return find(EngineAddress.candidates(
                    Optional.ofNullable(configured),
                    Path.of(System.getProperty("user.home")),
                    Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR"))));
        } catch (IllegalArgumentException e) {
            return missing(Text.of("lab.docker.absent", Text.of("lab.docker.refused", configured, e.getMessage())));
        }
    }

    /** Looks for an engine at the first of these addresses where somebody answers. */
    static EngineAnswer find(List<EngineAddress> candidates) {
        List<Text> refusals = new ArrayList<>();
        for (EngineAddress candidate : candidates) {
            Optional<Text> refusal = candidate.refusal();
            if (refusal.isEmpty()) {
                return talkTo(candidate);
            }
            refusals.add(refusal.get());
        }
        // The first is the one that people mean.
        return missing(Text.of("lab.docker.absent", refusals.get(0)));
    }

    /** Which of these images the engine does not have. */
    List<String> missing(LabSettings.Images images) {
        return Stream.of(images.kafka(), images.mongodb())
                .distinct()
                .filter(image -> !has(image))
                .toList();
    }

    /** Whether the engine has an image. */
    boolean has(String image) {
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static EngineAnswer talkTo(EngineAddress address) {
        try {
            return new EngineAnswer.Found(Bounded.call("klab-docker", ANSWER, () -> open(address)));
        } catch (IOException e) {
            return missing(Text.of("lab.docker.mute", address.uri(), e.getMessage()));
        }
    }

    private static EngineAnswer missing(Text reason) {
        return new EngineAnswer.Missing(reason, Optional.of(Text.of("lab.docker.absent.cure")));
    }

    private static DockerEngine open(EngineAddress address) throws IOException {
        Reaper.turnOff();
        DockerClientFactory factory = DockerClientFactory.instance();
        DockerClient client = factory.client();
        EngineAddress found = new EngineAddress(factory.getTransportConfig().getDockerHost());
        // Testcontainers goes on to the local socket when DOCKER_HOST names no engine; docker itself does not.
        if (address.isRemote() && !found.equals(address)) {
            throw new IOException("not the Docker API");
        }
        return new DockerEngine(client, found, factory.getInfo().getServerVersion(), hostOfPorts());
    }

    /** Testcontainers names a machine in a container by its gateway, even one that runs the engine itself. */
    private static String hostOfPorts() throws IOException {
        String host = DockerClientFactory.instance().dockerHostIpAddress();
        return NetworkInterface.getByInetAddress(InetAddress.getByName(host)) == null ? host : LOCALHOST;
    }

    /** Whether its ports are this machine's, so that nobody else needs to reach them. */
    boolean isLocal() {
        return host.equals(LOCALHOST);
    }
}
