package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    /** An engine that takes connections but is busy starting, or no engine at all. */
    private static final int ANSWER_SECONDS = 10;

    /** Looks for the engine; quick when there is none. */
    static EngineAnswer find() {
        List<Text> refusals = new ArrayList<>();
        for (EngineAddress candidate : candidates()) {
            Optional<Text> refusal = candidate.refusal();
            if (refusal.isEmpty()) {
                return talkTo(candidate);
            }
            refusals.add(refusal.get());
        }
        // The first is the one that people mean.
        return new EngineAnswer.Missing(
                Text.of("lab.docker.absent", refusals.get(0)), Optional.of(Text.of("lab.docker.absent.cure")));
    }

    /** Which of these images the engine does not have. */
    List<String> missing(LabSettings.Images images) {
        return Stream.of(images.kafka(), images.mongodb())
                .distinct()
                .filter(image -> !has(image))
                .toList();
    }

    private boolean has(String image) {
        try {
            client.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static List<EngineAddress> candidates() {
        return EngineAddress.candidates(
                Optional.ofNullable(
                        TestcontainersConfiguration.getInstance().getEnvVarOrUserProperty("docker.host", null)),
                Path.of(System.getProperty("user.home")),
                Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")));
    }

    private static EngineAnswer talkTo(EngineAddress address) {
        FutureTask<DockerEngine> answer = new FutureTask<>(() -> open(address));
        Thread asking = new Thread(answer, "klab-docker");
        asking.setDaemon(true);
        asking.start();
        try {
            return new EngineAnswer.Found(answer.get(ANSWER_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return mute(address, String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            return mute(address, ANSWER_SECONDS + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return mute(address, String.valueOf(e.getMessage()));
        }
    }

    private static DockerEngine open(EngineAddress address) throws IOException {
        Reaper.stayLocal();
        DockerClient client = DockerClientFactory.instance().client();
        return new DockerEngine(client, address, client.versionCmd().exec().getVersion(), hostOfPorts());
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

    private static EngineAnswer mute(EngineAddress address, String why) {
        return new EngineAnswer.Missing(
                Text.of("lab.docker.mute", address.uri(), why), Optional.of(Text.of("lab.docker.absent.cure")));
    }
}
